import type { PipelineRowFragment } from '../../gql/pipeline/graphql';

type Row = Pick<PipelineRowFragment, 'rounds'>;
type Asked = PipelineRowFragment['rounds'][number]['assignments'][number];

const isOwed = ({ state }: Asked): boolean => state === 'OWED' || state === 'LATE';
const askedIn = ({ rounds }: Row): Asked[] => rounds.flatMap((round) => round.assignments);

/** Who has handed in and who has not, over all rounds; those who were let off do not count. */
export function cardCounts(row: Row): { submitted: number; late: number; owed: number; asked: number } {
  const count = (state: Asked['state']) => askedIn(row).filter((one) => one.state === state).length;
  const [submitted, late, owed] = [count('SUBMITTED'), count('LATE'), count('OWED')];
  return { submitted, late, owed, asked: submitted + late + owed };
}

export interface Waiting {
  /** Past their deadline: someone must act. The longest late first. */
  late: readonly Asked[];
  owed: readonly Asked[];
}

/** Who owes a card, whoever is due first coming first. */
export function waitingFor(row: Row): Waiting {
  const waiting = askedIn(row)
    .filter(isOwed)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return {
    late: waiting.filter(({ state }) => state === 'LATE'),
    owed: waiting.filter(({ state }) => state === 'OWED'),
  };
}

/** The reader's own card that is still missing: until it is in, nothing of the others is shown to them. */
export const ownCard = (row: Row, memberId: string): Asked | undefined =>
  askedIn(row).find((one) => isOwed(one) && one.member.id === memberId);

export const hasReleased = ({ rounds }: Row): boolean => rounds.some(({ state }) => state === 'RELEASED');

/** Why there is no figure. */
export function noScoreReason(row: Row): string {
  if (hasReleased(row)) return 'Too little of the weight was observed';
  return askedIn(row).length > 0 ? 'No round released yet' : 'No scorecards yet';
}
