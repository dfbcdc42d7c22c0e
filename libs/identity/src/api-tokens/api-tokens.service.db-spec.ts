import { Access, type Actor, newId } from '@plumbline/kernel';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import { actorOf, aMember, anOrganization, type TestMember } from '../testing/index.js';
import type { CreateApiToken } from './api-tokens.service.js';

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

describe('ApiTokensService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let member: TestMember;
  let actor: Actor;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db);
    member = await aMember(slice.db, id, [Access.RECRUITER, Access.INTERVIEWER]);
    actor = actorOf(member);
  });
  afterAll(() => slice.stop());

  const create = (more: Partial<CreateApiToken> = {}) =>
    slice.apiTokens.create(actor, {
      idempotencyKey: newId(),
      name: 'Nightly export',
      access: [Access.RECRUITER],
      expiresAt: inDays(30),
      ...more,
    });
  const revoke = (apiTokenId: string, by = actor) =>
    slice.apiTokens.revoke(by, { idempotencyKey: newId(), apiTokenId });
  const bearing = (secret: string | null) =>
    slice.authenticator.authenticate({ bearer: secret ?? '', requestId: 'r' });

  it('makes a token that acts for its owner with the part that it was given', async () => {
    const { id, secret } = accepted(await create());
    expect(secret).toMatch(/^plb_[\w-]{64}$/);
    expect(await bearing(secret)).toEqual({ ...actor, access: new Set([Access.RECRUITER]), requestId: 'r' });
    expect(await slice.actionsOn(id)).toEqual(['api-token.created']);
  });

  it('shows the secret once', async () => {
    const idempotencyKey = newId();
    const expiresAt = inDays(30);
    const { id } = accepted(await create({ idempotencyKey, expiresAt }));
    expect(accepted(await create({ idempotencyKey, expiresAt }))).toEqual({ id, secret: null });
  });

  it('gives nothing that its owner does not hold, for no longer than a year', async () => {
    expect(refusals(await create({ access: [Access.ADMIN], expiresAt: inDays(400) }))).toEqual([
      'INVALID_VALUE access',
      'INVALID_VALUE expiresAt',
    ]);
  });

  it('stops at as many as the list can show', async () => {
    await slice.sql(
      `insert into plumbline.api_token (organization_id, id, member_id, name, access, token_hash, expires_at)
       select $1, gen_random_uuid(), $2, 'Old', '{}', sha256(n::text::bytea), now() + interval '1 day'
         from generate_series(1, 100) n`,
      member.organizationId,
      member.id,
    );
    expect(refusals(await create())).toEqual(['WRONG_STATE']);
    await slice.sql(
      `update plumbline.api_token set revoked_at = now() where id = (select id from plumbline.api_token where member_id = $1 limit 1)`,
      member.id,
    );
    expect((await create()).ok).toBe(true);
  });

  it('ends a token at once, and does not mind being asked twice', async () => {
    const { id, secret } = accepted(await create());
    accepted(await revoke(id));
    accepted(await revoke(id));
    expect(await bearing(secret)).toBeNull();
    expect(await slice.actionsOn(id)).toEqual(['api-token.created', 'api-token.revoked']);
  });

  it("does not find a colleague's token", async () => {
    const { id, secret } = accepted(await create());
    const admin = await aMember(slice.db, member.organizationId, [Access.ADMIN]);
    await expect(revoke(id, actorOf(admin))).rejects.toThrow('There is no such API token');
    expect(await bearing(secret)).not.toBeNull();
  });
});
