import { createHash } from 'node:crypto';
import { Access, newId } from '@plumbline/kernel';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import { aMember, anOrganization, aSession, givePassword, type TestMember } from '../testing/index.js';
import type { SignedIn, SignInOutcome } from './sign-in.service.js';

const PASSWORD = 'lamp ferry onion vowel';
let lastAddress = 0;
/** An address of its own for each sign-in, so that only the test of the limit meets the limit. */
const visit = () => ({ requestId: newId(), address: `10.1.${lastAddress >> 8}.${lastAddress++ & 255}` });

describe('SignInService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  afterAll(() => slice.stop());

  const aPerson = async (password = PASSWORD, email?: string): Promise<TestMember> => {
    const { id } = await anOrganization(slice.db);
    const member = await aMember(
      slice.db,
      id,
      [Access.RECRUITER, Access.INTERVIEWER],
      email ? { email } : {},
    );
    await givePassword(slice.db, member, password);
    return member;
  };
  const signIn = (email: string, password = PASSWORD, organizationId?: string) =>
    slice.signIns.signIn({ email, password, ...(organizationId && { organizationId }) }, visit());
  const signedIn = (outcome: SignInOutcome): SignedIn => {
    if ('choice' in outcome) throw new Error('Asked to choose');
    return outcome;
  };

  it('starts a session that answers as the member', async () => {
    const member = await aPerson();
    const { actor, cookie } = signedIn(accepted(await signIn(`  ${member.email.toUpperCase()} `)));

    const found = await slice.authenticator.authenticate({ cookie, requestId: 'r1' });

    expect(found).toEqual({ ...actor, requestId: 'r1' });
    expect(found).toMatchObject({ organizationId: member.organizationId, memberId: member.id });
    expect([...(found?.access ?? [])].sort()).toEqual(['interviewer', 'recruiter']);
    expect(await slice.actionsOn(actor.sessionId)).toEqual(['session.started']);
  });

  it('keeps a digest of the secret alone, and makes a new secret each time', async () => {
    const member = await aPerson();
    const cookies = [
      signedIn(accepted(await signIn(member.email))),
      signedIn(accepted(await signIn(member.email))),
    ].map((one) => Buffer.from(one.cookie, 'base64url').subarray(16));
    const stored = await slice.sql<{ token_hash: Buffer }>(
      'select token_hash from plumbline.session where member_id = $1 order by id',
      member.id,
    );
    expect(stored.map((row) => row.token_hash)).toEqual(
      cookies.map((secret) => createHash('sha256').update(secret).digest()),
    );
    expect(cookies[0]).not.toEqual(cookies[1]);
  });

  it('answers alike whether the e-mail is unknown, the password wrong or the member gone', async () => {
    const [member, gone] = [await aPerson(), await aPerson()];
    await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', gone.id);
    const invited = await aMember(slice.db, member.organizationId, [Access.RECRUITER]);

    const answers = [
      await signIn(member.email, 'not the password'),
      await signIn('nobody@example.org'),
      await signIn(gone.email),
      await signIn(invited.email),
      await signIn('system@plumbline.invalid'),
      await signIn('nul\0@example.org'),
      await signIn(member.email, PASSWORD, newId()),
    ];

    expect(refusals(answers[0] ?? { ok: true })).toEqual(['WRONG_CREDENTIALS']);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('asks which organization only among those that the password opens', async () => {
    const email = 'twice@example.org';
    const [one, two] = [await aPerson(PASSWORD, email), await aPerson(PASSWORD, email)];
    const other = await aPerson('another password', email);

    const outcome = accepted(await signIn(email));

    const ids = 'choice' in outcome ? outcome.choice.map((choice) => choice.id) : [];
    expect(ids.toSorted()).toEqual([one.organizationId, two.organizationId].toSorted());
    const chosen = signedIn(accepted(await signIn(email, PASSWORD, two.organizationId)));
    expect(chosen.actor).toMatchObject({ organizationId: two.organizationId, memberId: two.id });
    expect(signedIn(accepted(await signIn(email, 'another password'))).actor.memberId).toBe(other.id);
    expect(refusals(await signIn(email, PASSWORD, other.organizationId))).toEqual(['WRONG_CREDENTIALS']);
  });

  it.each([['known'], ['unknown']])('asks to wait after ten wrong guesses at a %s e-mail', async (which) => {
    const email = which === 'known' ? (await aPerson()).email : 'guessed@example.org';
    for (let guess = 0; guess < 10; guess++)
      expect(refusals(await signIn(email, 'not the password'))).toEqual(['WRONG_CREDENTIALS']);
    const refused = await signIn(email);
    expect(refusals(refused)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(refused).toMatchObject({ problems: [{ message: 'Too many attempts. Try again in 15 minutes.' }] });
  });

  it('forgets wrong guesses after the right password', async () => {
    const { email } = await aPerson();
    for (let round = 0; round < 2; round++) {
      for (let guess = 0; guess < 9; guess++) await signIn(email, 'not the password');
      expect((await signIn(email)).ok).toBe(true);
    }
  });

  it('signs one session out and leaves the others', async () => {
    const member = await aPerson();
    const [cookie, other] = [await aSession(slice.db, member), await aSession(slice.db, member)];
    const actor = await slice.authenticator.authenticate({ cookie, requestId: 'r1' });
    if (actor) await slice.signIns.signOut(actor);
    expect(await slice.authenticator.authenticate({ cookie, requestId: 'r2' })).toBeNull();
    expect(await slice.authenticator.authenticate({ cookie: other, requestId: 'r3' })).not.toBeNull();
  });
});
