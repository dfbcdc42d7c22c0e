import { createHash } from 'node:crypto';
import { Access, newId } from '@plumbline/kernel';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import { aMember, anOrganization, aSession, givePassword, type TestMember } from '../testing/index.js';
import type { ChangePassword } from './own-password.service.js';

const [OLD, NEW] = ['lamp ferry onion vowel', 'basil quartz tunnel 9'];

describe('OwnPasswordService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let member: TestMember;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db);
    member = await aMember(slice.db, id, [Access.INTERVIEWER], { name: 'Ada Lovelace' });
    await givePassword(slice.db, member, OLD);
  });
  afterAll(() => slice.stop());

  const authenticate = (cookie: string) => slice.authenticator.authenticate({ cookie, requestId: 'r' });
  const change = async (more: Partial<ChangePassword> = {}, cookie?: string) => {
    const actor = await authenticate(cookie ?? (await aSession(slice.db, member)));
    if (!actor) throw new Error('No session');
    const input = { idempotencyKey: newId(), currentPassword: OLD, newPassword: NEW, ...more };
    return slice.passwords.change(actor, input, '10.0.0.1');
  };
  const opens = async (password: string): Promise<boolean> =>
    (await slice.signIns.signIn({ email: member.email, password }, { requestId: 'r', address: '10.0.0.2' }))
      .ok;

  it('takes the new password in place of the old', async () => {
    accepted(await change());
    expect([await opens(NEW), await opens(OLD)]).toEqual([true, false]);
    expect(await slice.actionsOn(member.id)).toEqual(['member.password-changed']);
  });

  it('ends every session but the one that asked', async () => {
    const [mine, other] = [await aSession(slice.db, member), await aSession(slice.db, member)];
    accepted(await change({}, mine));
    expect(await authenticate(mine)).not.toBeNull();
    expect(await authenticate(other)).toBeNull();
  });

  it('wants the present password, and a good new one, and says both at once', async () => {
    expect(
      refusals(await change({ currentPassword: 'a guess of mine', newPassword: 'AdaLovelace!' })),
    ).toEqual(['WRONG_CREDENTIALS currentPassword', 'INVALID_VALUE newPassword']);
    expect(await opens(OLD)).toBe(true);
  });

  it('answers the same when the same is sent again, and refuses another password under the key', async () => {
    const idempotencyKey = newId();
    const [mine] = [await aSession(slice.db, member)];
    const first = await change({ idempotencyKey }, mine);
    expect(await change({ idempotencyKey }, mine)).toMatchObject({ ok: true, value: { id: member.id } });
    expect(first).toMatchObject({ ok: true, value: { id: member.id } });
    expect(refusals(await change({ idempotencyKey, newPassword: 'quite another one' }, mine))).toEqual([
      'KEY_REUSED idempotencyKey',
    ]);
    expect(await opens(NEW)).toBe(true);
  });

  it('does not let an open session guess the password without end', async () => {
    const mine = await aSession(slice.db, member);
    for (let guess = 0; guess < 10; guess++) await change({ currentPassword: 'a guess of mine' }, mine);
    expect(refusals(await change({}, mine))).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('stores no quick digest of a password beside the slow one', async () => {
    const canary = 'canary that must not be found 1';
    accepted(await change({ newPassword: canary }));
    const [stored] = await slice.sql<{ salt: Buffer; input_hash: Buffer }>(
      'select salt, input_hash from plumbline.idempotency_key where member_id = $1',
      member.id,
    );
    const digest = (input: string): Buffer =>
      createHash('sha256')
        .update(stored?.salt ?? '')
        .update('changePassword')
        .update(input)
        .digest();
    expect(stored?.input_hash).toEqual(digest('{}'));
  });
});
