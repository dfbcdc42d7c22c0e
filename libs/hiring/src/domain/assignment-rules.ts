import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { AssignmentState, RoundState } from './states.js';

/** What of an assignment says how it stands. */
export interface Asked {
  readonly dueAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export function assignmentState({ dueAt, submittedAt, withdrawnAt }: Asked, now: Date): AssignmentState {
  if (withdrawnAt) return AssignmentState.WITHDRAWN;
  if (submittedAt) return AssignmentState.SUBMITTED;
  return dueAt.getTime() > now.getTime() ? AssignmentState.OWED : AssignmentState.LATE;
}

/** Everything that speaks against changing an assignment: only one that is owed has anything left to change. */
export function owedProblems({ submittedAt, withdrawnAt }: Asked): Problem[] {
  if (submittedAt) return [problem(ProblemCode.SCORECARD_SUBMITTED, 'The scorecard is in already.')];
  if (withdrawnAt) return [problem(ProblemCode.ASSIGNMENT_WITHDRAWN, 'The assignment was withdrawn.')];
  return [];
}

/** Nobody lets themselves off: it would open the cards of the others to them. */
export const ownProblems = (memberId: string, actorId: string, path: readonly string[] = []): Problem[] =>
  memberId === actorId
    ? [
        problem(
          ProblemCode.OWN_ASSIGNMENT,
          'This assignment is your own. Ask a colleague to withdraw it.',
          path,
        ),
      ]
    : [];

export interface RoundView<A> {
  readonly number: number;
  readonly state: RoundState;
  readonly releasedAt: Date | null;
  readonly opensAt: Date | null;
  readonly assignments: readonly A[];
}

/** The rounds of an application by number, from who is asked in them and from what is released. */
export function roundsOf<A extends Asked & { readonly round: number }>(
  assignments: readonly A[],
  releases: ReadonlyMap<number, Date>,
): RoundView<A>[] {
  const numbers = [...new Set(assignments.map(({ round }) => round))].toSorted((one, other) => one - other);
  return numbers.map((number) => {
    const own = assignments.filter(({ round }) => round === number);
    const releasedAt = releases.get(number) ?? null;
    const owed = own.filter(({ submittedAt, withdrawnAt }) => !submittedAt && !withdrawnAt);
    const last = Math.max(...owed.map(({ dueAt }) => dueAt.getTime()));
    return {
      number,
      state: releasedAt ? RoundState.RELEASED : RoundState.OPEN,
      releasedAt,
      opensAt: releasedAt || owed.length === 0 ? null : new Date(last),
      assignments: own,
    };
  });
}
