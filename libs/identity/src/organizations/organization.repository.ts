import type { Tx } from '@plumbline/platform';
import type { OrganizationSettings } from '../domain/organization-rules.js';
import { Organization } from '../identity.entities.js';
import type { EvidenceRule } from './organizations.graphql.js';

export interface Settings extends OrganizationSettings {
  readonly evidenceRule: EvidenceRule;
}

/** The actor's organization: row security knows no other. */
export class OrganizationRepository {
  constructor(private readonly tx: Tx) {}

  async lock(): Promise<(Settings & { readonly revision: number }) | null> {
    const [found] = await this.tx.query<Settings & { revision: number }>(
      `select name, zone, due_hours as "dueHours", evidence_rule as "evidenceRule", revision
         from organization where organization_id = $1 for update`,
      [this.tx.actor.organizationId],
    );
    return found ?? null;
  }

  /** Stores what is given and counts the revision on. */
  async store(changes: Partial<Settings>): Promise<void> {
    const { organizationId } = this.tx.actor;
    await this.tx.manager.update(
      Organization,
      { organizationId },
      { ...changes, revision: () => 'revision + 1' },
    );
  }
}
