import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { ApplicationState } from './states.js';
import { nameProblems } from './text.js';

export const activeProblems = (state: ApplicationState, path: readonly string[] = []): Problem[] =>
  state === ApplicationState.ACTIVE
    ? []
    : [problem(ProblemCode.WRONG_STATE, `The application has ended: ${state}. Reopen it first.`, path)];

/** Everything that speaks against ending an application like this. */
export const closeProblems = (
  from: ApplicationState,
  to: ApplicationState,
  disposition: string,
): Problem[] => [
  ...(from === ApplicationState.ACTIVE
    ? []
    : [problem(ProblemCode.WRONG_STATE, `The application has ended already: ${from}.`)]),
  ...(to === ApplicationState.ACTIVE
    ? [problem(ProblemCode.INVALID_VALUE, 'An application ends as rejected, withdrawn or hired.', ['state'])]
    : []),
  ...nameProblems(disposition, ['disposition']),
];

export const reopenProblems = (state: ApplicationState): Problem[] =>
  state === ApplicationState.ACTIVE
    ? [problem(ProblemCode.WRONG_STATE, 'The application has not ended.')]
    : [];
