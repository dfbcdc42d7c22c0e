import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { StageKind } from './states.js';
import { nameProblems, textProblems } from './text.js';

/** What a person may write into an interview stage. */
export interface StageWishes {
  readonly title: string;
  readonly round: number;
  readonly minutes: number;
  readonly raters: number;
  readonly criteria: readonly number[];
  readonly instructions: string;
}

const MOST_STAGES = 30;
const MOST_ROUNDS = 9;

const within = (value: number, least: number, most: number, path: string, what: string): Problem[] =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [problem(ProblemCode.INVALID_VALUE, `${what}: ${least} to ${most}.`, [path])];

/** Everything wrong with an interview stage by itself. */
export const stageProblems = (stage: StageWishes): Problem[] => [
  ...nameProblems(stage.title, ['title']),
  ...textProblems(stage.instructions, ['instructions']),
  ...within(stage.round, 1, MOST_ROUNDS, 'round', 'Round'),
  ...within(stage.minutes, 5, 480, 'minutes', 'Minutes'),
  ...within(stage.raters, 1, 8, 'raters', 'Raters'),
  ...(stage.criteria.length === 0
    ? [problem(ProblemCode.INVALID_VALUE, 'An interview covers at least one criterion.', ['criteria'])]
    : []),
];

export interface PlannedPlace {
  readonly id: string;
  readonly kind: StageKind;
  readonly round: number | null;
}

/** Everything wrong with the order of a plan: applications come in first, decisions last, rounds rise between. */
export function orderProblems(plan: readonly PlannedPlace[]): Problem[] {
  if (plan.length > MOST_STAGES)
    return [problem(ProblemCode.INVALID_VALUE, `A plan has at most ${MOST_STAGES} stages.`, ['position'])];
  const inOrder =
    plan[0]?.kind === StageKind.REVIEW &&
    plan.at(-1)?.kind === StageKind.DECISION &&
    plan.slice(1, -1).every(({ kind }) => kind === StageKind.INTERVIEW);
  if (!inOrder)
    return [
      problem(
        ProblemCode.INVALID_VALUE,
        `Interviews stand between the first and the last stage: position 2 to ${plan.length - 1}.`,
        ['position'],
      ),
    ];
  const rounds = plan.flatMap(({ round }) => round ?? []);
  return rounds.every((round, place) => place === 0 || round >= (rounds[place - 1] ?? 0))
    ? []
    : [
        problem(
          ProblemCode.INVALID_VALUE,
          'Rounds follow each other: a later stage cannot be in an earlier round.',
          ['round'],
        ),
      ];
}

/** The plan with a stage put at this position, from 1; where it stood before it leaves no gap. */
export function placedAt<S extends { readonly id: string }>(
  plan: readonly S[],
  stage: S,
  position: number,
): S[] {
  const others = plan.filter(({ id }) => id !== stage.id);
  return others.toSpliced(Math.max(0, position - 1), 0, stage);
}
