import { Access, type Actor, newId } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';
import { hashPassword } from '../sign-in/passwords.js';
import { bearerOf, newSecret } from '../sign-in/secret.js';

export interface TestMember {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly access: readonly Access[];
}

export interface TestOrganization {
  readonly id: string;
  readonly name: string;
  /** Acts where nobody in person does: at set-up and in jobs of the server. It cannot sign in. */
  readonly system: TestMember;
}

const tail = (id: string): string => id.replaceAll('-', '').slice(-8);

async function store(db: TestDatabase, kind: 'person' | 'system', member: TestMember): Promise<TestMember> {
  await db.superuser.query(
    'insert into plumbline.member (organization_id, id, kind, name, email, access) values ($1, $2, $3, $4, $5, $6)',
    [member.organizationId, member.id, kind, member.name, member.email, member.access],
  );
  return member;
}

/** An organization with its system member. */
export async function anOrganization(db: TestDatabase, name?: string): Promise<TestOrganization> {
  const id = newId();
  const organization = { id, name: name ?? `Organization ${tail(id)}` };
  await db.superuser.query('insert into plumbline.organization (organization_id, name) values ($1, $2)', [
    id,
    organization.name,
  ]);
  const system = await store(db, 'system', {
    organizationId: id,
    id: newId(),
    name: 'Plumbline',
    email: 'system@plumbline.invalid',
    access: [Access.ADMIN],
  });
  return { ...organization, system };
}

/** A member who holds the access; name and e-mail are made up where the test does not care. */
export function aMember(
  db: TestDatabase,
  organizationId: string,
  access: readonly Access[] = [],
  { name, email }: { readonly name?: string; readonly email?: string } = {},
): Promise<TestMember> {
  const id = newId();
  return store(db, 'person', {
    organizationId,
    id,
    name: name ?? `Member ${tail(id)}`,
    email: email ?? `member-${tail(id)}@example.org`,
    access,
  });
}

/** The member as the server sees them once signed in. */
export const actorOf = (member: TestMember): Actor => ({
  organizationId: member.organizationId,
  memberId: member.id,
  access: new Set(member.access),
  requestId: `test-${tail(member.id)}`,
});

/** Lets the member sign in with the password. */
export async function givePassword(db: TestDatabase, member: TestMember, password: string): Promise<void> {
  await db.superuser.query(
    'insert into plumbline.credential (organization_id, id, password_hash) values ($1, $2, $3)',
    [member.organizationId, member.id, await hashPassword(password)],
  );
}

/** A session of the member; answers with the cookie's value. */
export async function aSession(db: TestDatabase, member: TestMember): Promise<string> {
  const { value, tokenHash } = newSecret(member.organizationId);
  await db.superuser.query(
    'insert into plumbline.session (organization_id, id, member_id, token_hash) values ($1, $2, $3, $4)',
    [member.organizationId, newId(), member.id, tokenHash],
  );
  return value;
}

/** An API token of the member, by default with all of its access; answers with the bearer's value. */
export async function aToken(
  db: TestDatabase,
  member: TestMember,
  access: readonly Access[] = member.access,
): Promise<string> {
  const secret = newSecret(member.organizationId);
  await db.superuser.query(
    `insert into plumbline.api_token (organization_id, id, member_id, name, access, token_hash, expires_at)
     values ($1, $2, $3, 'Test', $4, $5, now() + interval '1 day')`,
    [member.organizationId, newId(), member.id, access, secret.tokenHash],
  );
  return bearerOf(secret);
}
