import type { AuditLog } from '@plumbline/audit';
import { tell, type Tx } from '@plumbline/platform';

/**
 * Releases a round if it is due, and says so in the log and the outbox the first time. `release_round`
 * runs with the eyes of a role that may see sealed cards; it decides by itself and recomputes the score.
 */
export async function releaseIfDue(
  tx: Tx,
  audit: AuditLog,
  { applicationId, round }: { readonly applicationId: string; readonly round: number },
): Promise<boolean> {
  const [row] = await tx.query<{ released: boolean }>('select release_round($1, $2::smallint) as released', [
    applicationId,
    round,
  ]);
  if (!row?.released) return false;
  // now() is the same for the whole transaction: only the one that opened the round finds its own
  const opened = await tx.query(
    'select round from round_release where organization_id = $1 and application_id = $2 and round = $3 and released_at = now()',
    [tx.actor.organizationId, applicationId, round],
  );
  if (opened.length > 0) await audit.record(tx, { action: 'round.released', subjectId: applicationId });
  await tell(tx, 'application.changed', applicationId);
  return true;
}
