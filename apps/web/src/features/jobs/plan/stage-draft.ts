import type { AddStageInput, UpdateStageInput } from '../../../gql/jobs/graphql';
import type { Problem } from '../../../ui/problems';
import { interviewsOf, type SetupJob, type SetupStage } from './coverage';

/** What a person writes about a stage; null where a number field is empty. */
export interface StageDraft {
  title: string;
  round: number | null;
  minutes: number | null;
  raters: number | null;
  /** Keys of criteria. */
  criteria: readonly string[];
  instructions: string;
}

export const draftOf = ({
  title,
  round,
  minutes,
  raters,
  criteria,
  instructions,
}: SetupStage): StageDraft => ({
  title,
  round,
  minutes,
  raters,
  criteria: criteria.map(({ key }) => key),
  instructions,
});

/** A stage more begins in the last round, for an hour and two raters: what most of them are. */
export const newDraft = (job: Pick<SetupJob, 'stages'>): StageDraft => ({
  title: '',
  round: interviewsOf(job).at(-1)?.round ?? 1,
  minutes: 60,
  raters: 2,
  criteria: [],
  instructions: '',
});

const NUMBERS = [
  ['round', 'Give the round, from 1.'],
  ['minutes', 'Give the minutes, 5 to 480.'],
  ['raters', 'Give how many rate, 1 to 8.'],
] as const;

/** Numbers that were emptied: left out of an input they would mean "as before". */
export const missingNumbers = (draft: StageDraft): Problem[] =>
  NUMBERS.flatMap(([field, message]) =>
    draft[field] === null ? [{ code: 'INVALID_VALUE', message, path: [field] }] : [],
  );

type Addition = Omit<AddStageInput, 'idempotencyKey' | 'jobId' | 'position'>;

/** The draft as a stage more; null while a number is missing. */
export function additionOf(draft: StageDraft): Addition | null {
  const { round, minutes, raters } = draft;
  if (round === null || minutes === null || raters === null) return null;
  return { ...draft, round, minutes, raters, criteria: [...draft.criteria] };
}

type Change = Omit<UpdateStageInput, 'idempotencyKey' | 'stageId' | 'revision'>;

const isSame = (one: StageDraft[keyof StageDraft], other: StageDraft[keyof StageDraft]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Only what differs: what somebody else changes elsewhere in the stage is not written over. */
export function changeOf(before: StageDraft, after: StageDraft): Change {
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSame(value as StageDraft[keyof StageDraft], before[field as keyof StageDraft]),
  );
  return Object.fromEntries(changed) as Change;
}

/** The keys in the order of the rubric, with this one in or out. */
export const withCriterion = (
  { criteria }: Pick<StageDraft, 'criteria'>,
  order: readonly string[],
  key: string,
  isOn: boolean,
): string[] => order.filter((one) => (one === key ? isOn : criteria.includes(one)));
