import { type Problem, problem, ProblemCode } from '@plumbline/kernel';

/** As many as make it possible to say how far two people agree. */
export const RATERS_WANTED = 2;

/** What of a stage decides who rates what. */
export interface CoveringStage {
  readonly criteria: readonly number[];
  readonly raters: number | null;
}

/** How many raters the plan gives the criterion at this position: those of every stage that covers it. */
export const ratersFor = (stages: readonly CoveringStage[], position: number): number =>
  stages
    .filter(({ criteria }) => criteria.includes(position))
    .reduce((sum, { raters }) => sum + (raters ?? 0), 0);

export interface ScoredCriterion {
  readonly key: string;
  readonly title: string;
  readonly position: number;
}

/** One problem for each scored criterion that fewer than two people would rate. */
export function coverageProblems(
  scored: readonly ScoredCriterion[],
  stages: readonly CoveringStage[],
): Problem[] {
  return scored.flatMap(({ key, title, position }) => {
    const raters = ratersFor(stages, position);
    if (raters >= RATERS_WANTED) return [];
    const message = `"${title}" would be rated by ${raters === 0 ? 'nobody' : 'one person'}. Two are needed: add raters or another stage.`;
    return [problem(ProblemCode.CRITERION_UNCOVERED, message, ['criteria', key])];
  });
}
