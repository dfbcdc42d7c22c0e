import { type Access, newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';

export interface LockedMember {
  readonly id: string;
  readonly name: string;
  readonly access: Access[];
  readonly active: boolean;
  readonly revision: number;
}

export interface NewMember {
  readonly id?: string;
  readonly name: string;
  readonly email: string;
  readonly access: readonly Access[];
}

/** The people of the organization. Its system member is none: it is never listed, changed or counted. */
export class MemberRepository {
  constructor(private readonly tx: Tx) {}

  /** The new member's id; null when the e-mail is taken. */
  async insert({ id = newId(), name, email, access }: NewMember): Promise<string | null> {
    const inserted = await this.tx.query(
      `insert into member (organization_id, id, name, email, access) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, email) do nothing returning id`,
      [this.tx.actor.organizationId, id, name, email, access],
    );
    return inserted.length > 0 ? id : null;
  }

  /**
   * The member together with every active admin, locked in one order: of two admins who take each other's
   * access away at the same time, the second sees what the first has done.
   */
  lockWithAdmins(id: string): Promise<LockedMember[]> {
    return this.tx.query<LockedMember>(
      `select id, name, access, deactivated_at is null as active, revision from member
        where kind = 'person' and (id = $1 or (deactivated_at is null and 'admin' = any (access)))
        order by id for update`,
      [id],
    );
  }

  /** Stores the member as it is given and counts the revision on. */
  async store({ id, name, access, active }: LockedMember): Promise<void> {
    await this.tx.query(
      `update member set name = $2, access = $3, revision = revision + 1,
              deactivated_at = case when $4 then null else coalesce(deactivated_at, now()) end
        where id = $1`,
      [id, name, access, active],
    );
  }

  /** The system member of an organization that has no person yet; null once somebody is there. */
  async systemOfEmpty(): Promise<string | null> {
    // a person sorts before the system
    const [first] = await this.tx.query<{ id: string; kind: string }>(
      `select id, kind from member where organization_id = $1 order by kind limit 1`,
      [this.tx.actor.organizationId],
    );
    return first?.kind === 'system' ? first.id : null;
  }

  async findPerson(id: string): Promise<{ readonly email: string; readonly active: boolean } | null> {
    const [found] = await this.tx.query<{ email: string; active: boolean }>(
      `select email, deactivated_at is null as active from member where id = $1 and kind = 'person'`,
      [id],
    );
    return found ?? null;
  }
}
