import { Access } from '@plumbline/kernel';
import { type IdentitySlice, startIdentity } from '../testing/identity-slice.js';
import { aMember, anOrganization, aSession, aToken, type TestMember } from '../testing/index.js';
import { newSecret } from './secret.js';

describe('Authenticator, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let member: TestMember;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db);
    member = await aMember(slice.db, id, [Access.RECRUITER, Access.AUDITOR]);
  });
  afterAll(() => slice.stop());

  const byCookie = (cookie: string) => slice.authenticator.authenticate({ cookie, requestId: 'r' });
  const byBearer = (bearer: string) => slice.authenticator.authenticate({ bearer, requestId: 'r' });
  const age = (table: 'session' | 'api_token', column: string, interval: string) =>
    slice.sql(
      `update plumbline.${table} set ${column} = now() - $2::interval where member_id = $1`,
      member.id,
      interval,
    );

  it.each([
    ['last_seen_at', '11 hours 59 minutes', true],
    ['last_seen_at', '12 hours 1 second', false],
    ['created_at', '29 days 23 hours', true],
    ['created_at', '30 days 1 second', false],
  ])('a session whose %s is %s old counts: %s', async (column, interval, counts) => {
    const cookie = await aSession(slice.db, member);
    await age('session', column, interval);
    expect((await byCookie(cookie)) !== null).toBe(counts);
  });

  it('puts a deactivated member out at once, with session and token', async () => {
    const [cookie, bearer] = [await aSession(slice.db, member), await aToken(slice.db, member)];
    expect([await byCookie(cookie), await byBearer(bearer)]).not.toContain(null);
    await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', member.id);
    expect([await byCookie(cookie), await byBearer(bearer)]).toEqual([null, null]);
  });

  it('notes that a session was seen when five minutes have passed, and not before', async () => {
    const cookie = await aSession(slice.db, member);
    const seconds = async (): Promise<number> => {
      await byCookie(cookie);
      const [row] = await slice.sql<{ seconds: number }>(
        'select extract(epoch from now() - last_seen_at)::float8 as seconds from plumbline.session where member_id = $1',
        member.id,
      );
      return row?.seconds ?? Number.NaN;
    };
    await age('session', 'last_seen_at', '4 minutes');
    expect(await seconds()).toBeGreaterThan(200);
    await age('session', 'last_seen_at', '6 minutes');
    expect(await seconds()).toBeLessThan(60);
  });

  it('notes that a token was used', async () => {
    const bearer = await aToken(slice.db, member);
    const used = async (): Promise<Date | null | undefined> => {
      await byBearer(bearer);
      const text = 'select last_used_at as used from plumbline.api_token where member_id = $1';
      return (await slice.sql<{ used: Date | null }>(text, member.id))[0]?.used;
    };
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    expect(await used()).toEqual(first);
    await age('api_token', 'last_used_at', '6 minutes');
    expect((await used())?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? Infinity);
  });

  it('gives a token what it shares with its owner at the time, and no session', async () => {
    const bearer = await aToken(slice.db, member, [Access.RECRUITER, Access.ADMIN]);
    expect(await byBearer(bearer)).toEqual({
      organizationId: member.organizationId,
      memberId: member.id,
      access: new Set([Access.RECRUITER]),
      requestId: 'r',
    });
    await slice.sql(`update plumbline.member set access = '{interviewer}' where id = $1`, member.id);
    expect((await byBearer(bearer))?.access).toEqual(new Set());
  });

  it.each(['expires_at', 'revoked_at'])('refuses a token whose %s has come', async (column) => {
    const bearer = await aToken(slice.db, member);
    await age('api_token', column, '1 second');
    expect(await byBearer(bearer)).toBeNull();
  });

  it('knows nothing made up, and neither kind of secret in the place of the other', async () => {
    const other = await anOrganization(slice.db);
    const [cookie, bearer] = [await aSession(slice.db, member), await aToken(slice.db, member)];
    const moved = Buffer.from(cookie, 'base64url');
    Buffer.from(other.id.replaceAll('-', ''), 'hex').copy(moved);
    for (const made of [
      '',
      'x',
      newSecret(member.organizationId).value,
      moved.toString('base64url'),
      bearer.slice(4),
    ])
      expect(await byCookie(made)).toBeNull();
    for (const made of ['', 'plb_', `plb_${cookie}`, cookie]) expect(await byBearer(made)).toBeNull();
    expect(await slice.authenticator.authenticate({ requestId: 'r' })).toBeNull();
  });

  it('goes by the token where there is a cookie too, even by a wrong one', async () => {
    const cookie = await aSession(slice.db, member);
    expect(
      await slice.authenticator.authenticate({ cookie, bearer: 'plb_wrong', requestId: 'r' }),
    ).toBeNull();
  });
});
