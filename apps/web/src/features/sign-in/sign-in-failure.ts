import type { Problem } from '../../ui/problems';

/** Why a sign-in did not happen, as far as the page treats them differently. */
export type SignInFailure =
  | { kind: 'wrong'; message: string }
  | { kind: 'wait'; message: string }
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'unreachable' };

/** The server says what is wrong and how long to wait; the page decides only where to show it. */
export function failureOf(problems: readonly Problem[]): SignInFailure {
  const [first] = problems;
  if (first && problems.length === 1) {
    if (first.code === 'TOO_MANY_ATTEMPTS') return { kind: 'wait', message: first.message };
    if (first.code === 'WRONG_CREDENTIALS') return { kind: 'wrong', message: first.message };
  }
  return { kind: 'refused', problems };
}
