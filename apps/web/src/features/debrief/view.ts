import type {
  DebriefApplicationFragment,
  DebriefCardFragment,
  DebriefGateFragment,
  DebriefRowFragment,
} from '../../gql/debrief/graphql';
import { isLevel, type LevelOrN } from '../../ui/level';
import { waitedFor } from '../../ui/seal-text';
import type { SpreadRater } from '../../ui/spread-layout';

export type DebriefedApplication = DebriefApplicationFragment;
export type Card = DebriefCardFragment;
export type CriterionRow = DebriefRowFragment;
export type Cell = CriterionRow['cells'][number];
export type Gate = DebriefGateFragment;
export type Round = DebriefedApplication['rounds'][number];
export type Decision = NonNullable<DebriefedApplication['decisions']>[number];

/** What a cell shows: the level, N for not observed; null where the rater was not asked. */
export const levelIn = (cell: Cell | undefined): LevelOrN | null => {
  if (!cell) return null;
  return isLevel(cell.level) ? cell.level : 'N';
};

export const cellOf = (row: CriterionRow, card: Card): Cell | undefined =>
  row.cells.find((cell) => cell.scorecard.id === card.id);

/** Who said what about a criterion, in the order of the columns. Who is in training stands in the picture and in no figure. */
export const ratersOf = (row: CriterionRow, cards: readonly Card[]): SpreadRater[] =>
  cards.flatMap((card) => {
    const cell = cellOf(row, card);
    return cell
      ? [
          {
            key: card.id,
            name: card.author.name,
            level: levelIn(cell),
            amended: card.amended,
            uncounted: card.assignment.shadow,
          },
        ]
      : [];
  });

/** How many levels the figures of a criterion rest on. */
export const countedLevels = (row: CriterionRow, cards: readonly Card[]): number =>
  ratersOf(row, cards).filter(({ level, uncounted }) => isLevel(level) && uncounted !== true).length;

/** The card that the reader still owes, in whatever round, the one due first. */
export const ownCard = (
  rounds: readonly Round[],
  memberId: string,
): Round['assignments'][number] | undefined =>
  rounds
    .flatMap((round) => round.assignments)
    .find(({ state, member }) => member.id === memberId && (state === 'OWED' || state === 'LATE'));

export const unmetGates = (gates: readonly Gate[]): Gate[] =>
  gates.filter(({ state }) => state === 'NOT_MET');

export const sealedRounds = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ state }) => state === 'OPEN');

/** Rounds that opened at their deadline although somebody still owes a card: it comes late, and is open at once. */
export const lateRounds = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ state, assignments }) => state === 'RELEASED' && waitedFor(assignments).length > 0);

/** The manager of the job decides, nobody else, and only while the application is under way. */
export const decides = ({ job, state }: DebriefedApplication, memberId: string): boolean =>
  state === 'ACTIVE' && job.team.some(({ part, member }) => part === 'MANAGER' && member.id === memberId);

/** The last of the releases: since then the reader sees what is here. */
export const lastRelease = (rounds: readonly Round[]): string | null =>
  rounds
    .flatMap(({ releasedAt }) => releasedAt ?? [])
    .toSorted()
    .at(-1) ?? null;
