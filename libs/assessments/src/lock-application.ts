import type { Tx } from '@plumbline/platform';

/**
 * Takes the lock on the application behind an assignment before anything else, in the order in which all
 * writers take theirs, so that submitting and withdrawing wait for each other instead of deadlocking.
 * An interviewer may not lock an application; `release_round` takes exactly this lock, and releases
 * nothing that was not due anyhow.
 */
export async function lockApplicationOf(tx: Tx, assignmentId: string): Promise<void> {
  await tx.query(
    `select release_round(a.application_id, a.round) from assignment a
      where a.organization_id = $1 and a.id = $2 and a.member_id = $3`,
    [tx.actor.organizationId, assignmentId, tx.actor.memberId],
  );
}
