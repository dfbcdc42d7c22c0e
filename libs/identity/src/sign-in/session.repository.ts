import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import { Session } from '../identity.entities.js';
import { newSecret } from './secret.js';

export interface StartedSession {
  readonly id: string;
  /** The cookie's value: known to the browser alone. */
  readonly cookie: string;
}

/** The actor's own sessions: row security shows and lets write no others. */
export class SessionRepository {
  constructor(private readonly tx: Tx) {}

  async start(): Promise<StartedSession> {
    const { organizationId, memberId } = this.tx.actor;
    const { value, tokenHash } = newSecret(organizationId);
    const id = newId();
    await this.tx.manager.insert(Session, { organizationId, id, memberId, tokenHash });
    return { id, cookie: value };
  }

  async end(id: string): Promise<void> {
    await this.tx.query('update session set ended_at = now() where id = $1 and ended_at is null', [id]);
  }

  async endAllBut(kept: string | null): Promise<void> {
    await this.tx.query(
      `update session set ended_at = now()
        where member_id = $1 and ended_at is null and id is distinct from $2::uuid`,
      [this.tx.actor.memberId, kept],
    );
  }
}
