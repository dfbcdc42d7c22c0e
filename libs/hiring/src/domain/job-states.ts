import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { JobState } from './states.js';

const NEXT: Readonly<Record<JobState, readonly JobState[]>> = {
  [JobState.DRAFT]: [JobState.OPEN, JobState.CLOSED],
  [JobState.OPEN]: [JobState.PAUSED, JobState.CLOSED],
  [JobState.PAUSED]: [JobState.OPEN, JobState.CLOSED],
  [JobState.CLOSED]: [JobState.OPEN],
};

export const stateChangeProblems = (from: JobState, to: JobState): Problem[] =>
  from === to || NEXT[from].includes(to)
    ? []
    : [
        problem(
          ProblemCode.WRONG_STATE,
          `A job that is ${from} can become ${NEXT[from].join(' or ')}, not ${to}.`,
          ['state'],
        ),
      ];

/** Whoever reads these words wants to move candidates, which only an open job allows. */
export const notOpenProblems = (state: JobState, path: readonly string[]): Problem[] =>
  state === JobState.OPEN
    ? []
    : [problem(ProblemCode.WRONG_STATE, `The job is ${state}. Open it first.`, path)];
