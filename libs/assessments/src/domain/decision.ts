import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { textProblems } from './written-text.js';

/** The fewest characters that can hold a reason. */
export const RATIONALE_MINIMUM = 20;

/** Every outcome needs its reasons in writing: a person decides, and says why. */
export const rationaleProblems = (rationale: string): Problem[] => [
  ...([...rationale.trim()].length < RATIONALE_MINIMUM
    ? [
        problem(
          ProblemCode.RATIONALE_MISSING,
          `Write down why, in ${RATIONALE_MINIMUM} characters or more: what decided it.`,
          ['rationale'],
        ),
      ]
    : []),
  ...textProblems(rationale, ['rationale']),
];
