import type { Tx } from '@plumbline/platform';

/** The actor's own password: row security lets nobody write another's, an admin neither. */
export class CredentialRepository {
  constructor(private readonly tx: Tx) {}

  async store(passwordHash: string): Promise<void> {
    const { organizationId, memberId } = this.tx.actor;
    await this.tx.query(
      `insert into credential (organization_id, id, password_hash) values ($1, $2, $3)
       on conflict (organization_id, id) do update set password_hash = $3, changed_at = now()`,
      [organizationId, memberId, passwordHash],
    );
  }
}
