import type { SetupJobFragment } from '../../../gql/jobs/graphql';
import { listText } from '../../../ui/format';

export type SetupJob = SetupJobFragment;
export type SetupStage = SetupJob['stages'][number];
export type SetupCriterion = SetupJob['criteria'][number];

export const interviewsOf = ({ stages }: Pick<SetupJob, 'stages'>): SetupStage[] =>
  stages.filter(({ kind }) => kind === 'INTERVIEW');

export const covers = ({ criteria }: Pick<SetupStage, 'criteria'>, key: string): boolean =>
  criteria.some((criterion) => criterion.key === key);

/** How many rate the criterion at this stage. */
export const ratersAt = (stage: SetupStage, key: string): number =>
  covers(stage, key) ? (stage.raters ?? 0) : 0;

/** Whom the criterion would be seen by without the stage: what the others give it. */
export const ratersElsewhere = (stages: readonly SetupStage[], stageId: string | null, key: string): number =>
  stages.filter(({ id }) => id !== stageId).reduce((sum, stage) => sum + ratersAt(stage, key), 0);

export const uncoveredOf = ({ criteria }: Pick<SetupJob, 'criteria'>): SetupCriterion[] =>
  criteria.filter(({ ratersMissing }) => ratersMissing > 0);

/** 'nobody', '1 person', '3 people'. */
export const peopleText = (count: number): string => {
  if (count === 0) return 'nobody';
  return count === 1 ? '1 person' : `${count} people`;
};

/** What a row of the matrix comes to. */
export const verdictText = ({ raters, ratersMissing }: SetupCriterion): string =>
  ratersMissing === 0 ? peopleText(raters) : `${peopleText(raters)}, ${ratersMissing} more needed`;

/**
 * Where a criterion with too few raters would best be asked as well: the interview that does not ask it yet, gives
 * it enough raters, and asks for the least so far. Null where no single interview is enough.
 */
export function stageToAddTo(criterion: SetupCriterion, stages: readonly SetupStage[]): SetupStage | null {
  const enough = stages.filter(
    (stage) =>
      stage.kind === 'INTERVIEW' &&
      !covers(stage, criterion.criterion.key) &&
      (stage.raters ?? 0) >= criterion.ratersMissing,
  );
  return enough.toSorted((one, other) => one.criteria.length - other.criteria.length)[0] ?? null;
}

/** Minutes that interviewers spend on one candidate: each of them the whole interview. */
export const interviewerMinutes = (stages: readonly SetupStage[]): number =>
  stages.reduce((sum, { minutes, raters }) => sum + (minutes ?? 0) * (raters ?? 0), 0);

/** '2 of 10 criteria need another rater', in the head of the page and of the matrix. */
export function coverageSentence({ criteria }: Pick<SetupJob, 'criteria'>): string {
  const lacking = uncoveredOf({ criteria }).length;
  if (lacking === 0) return 'Every criterion has two raters or more';
  return `${lacking} of ${criteria.length} criteria ${lacking === 1 ? 'needs' : 'need'} another rater`;
}

/** 'Scale out and Security need another rater', with the reason. */
export function uncoveredSentence(uncovered: readonly SetupCriterion[]): string {
  const titles = uncovered.map(({ criterion }) => criterion.title);
  const verb = titles.length === 1 ? 'needs' : 'need';
  return `${listText(titles)} ${verb} another rater: one opinion gives no agreement.`;
}
