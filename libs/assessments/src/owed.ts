import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';

/** The application's state does not allow the act. */
export const wrongState = (message: string): Problem =>
  problem(ProblemCode.WRONG_STATE, message, ['applicationId']);

/** Why the debrief of an application is closed to the actor: they owe a card for it, in whatever round. */
export async function owedProblems(tx: Tx, applicationId: string): Promise<Problem[]> {
  const owed = await tx.query(
    `select id from assignment where organization_id = $1 and member_id = $2 and application_id = $3
        and submitted_at is null and withdrawn_at is null limit 1`,
    [tx.actor.organizationId, tx.actor.memberId, applicationId],
  );
  return owed.length > 0
    ? [
        wrongState(
          'You owe a scorecard for this application. Submit it first: until then its debrief is closed to you.',
        ),
      ]
    : [];
}
