import { newId } from '@plumbline/kernel';
import type { Tx } from './unit-of-work.js';

/** What others may be told about. A message carries an id only: each receiver reads as itself. */
export type OutboxEvent =
  'assignment.changed' | 'scorecard.submitted' | 'application.changed' | 'decision.recorded';

/** Queues an event in the transaction of the change it tells of, so that neither is there without the other. */
export async function tell(tx: Tx, kind: OutboxEvent, subjectId: string): Promise<void> {
  await tx.query('insert into outbox_event (organization_id, id, kind, subject_id) values ($1, $2, $3, $4)', [
    tx.actor.organizationId,
    newId(),
    kind,
    subjectId,
  ]);
}
