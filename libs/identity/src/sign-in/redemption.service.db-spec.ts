import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Access, type Actor, newId } from '@plumbline/kernel';
import { createOrganization, issueSetUpLink } from '../organizations/set-up-link.js';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import {
  actorOf,
  aMember,
  anOrganization,
  aSession,
  givePassword,
  type TestMember,
} from '../testing/index.js';
import type { Redemption } from './redemption.service.js';

const PASSWORD = 'lamp ferry onion vowel';
const GONE = 'UNKNOWN_REFERENCE token';
const tokenOf = (link: string | null): string => link?.split('?token=')[1] ?? '';

describe('RedemptionService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  beforeEach(async () => {
    slice = await startIdentity();
  });
  afterEach(() => slice.stop());

  const redeem = (token: string, more: Partial<Redemption> = {}) =>
    slice.redemption.redeem({ token, password: PASSWORD, ...more }, 'r');
  const signIn = (email: string, password = PASSWORD) =>
    slice.signIns.signIn({ email, password }, { requestId: 'r', address: '10.0.0.1' });

  describe('of a password link', () => {
    let admin: TestMember;
    let member: TestMember;
    beforeEach(async () => {
      const { id } = await anOrganization(slice.db);
      admin = await aMember(slice.db, id, [Access.ADMIN]);
      member = await aMember(slice.db, id, [Access.INTERVIEWER], { name: 'Ada Lovelace' });
    });
    const link = async (): Promise<string> => {
      const input = { idempotencyKey: newId(), memberId: member.id };
      return tokenOf(accepted(await slice.members.resetPassword(actorOf(admin), input)).link);
    };

    it('sets the password and signs the member in', async () => {
      const { actor, cookie } = accepted(await redeem(await link()));
      expect(actor).toMatchObject({ memberId: member.id, access: new Set([Access.INTERVIEWER]) });
      expect(await slice.authenticator.authenticate({ cookie, requestId: 'r' })).toEqual(actor);
      expect((await signIn(member.email)).ok).toBe(true);
      expect(await slice.actionsOn(member.id)).toEqual(['member.password-reset', 'member.password-chosen']);
    });

    it('opens once, also of ten at the same time', async () => {
      const token = await link();
      const results = await Promise.all(Array.from({ length: 10 }, () => redeem(token)));
      expect(results.filter((one) => one.ok)).toHaveLength(1);
      expect(results.flatMap(refusals)).toEqual(Array.from({ length: 9 }, () => GONE));
    });

    it('refuses a weak password and may then be used with a better one', async () => {
      const token = await link();
      expect(refusals(await redeem(token, { password: 'AdaLovelace1815' }))).toEqual([
        'INVALID_VALUE password',
      ]);
      expect((await redeem(token)).ok).toBe(true);
    });

    it('opens no more once a newer one is out, even if that was used', async () => {
      const [older, newer] = [await link(), await link()];
      expect(refusals(await redeem(older))).toEqual([GONE]);
      accepted(await redeem(newer));
      expect(refusals(await redeem(older))).toEqual([GONE]);
    });

    it('opens no more after 48 hours', async () => {
      const token = await link();
      const hours =
        'select extract(epoch from expires_at - now()) / 3600 as hours from plumbline.one_time_link';
      expect(Number((await slice.sql<{ hours: string }>(hours))[0]?.hours)).toBeCloseTo(48, 1);
      await slice.sql(`update plumbline.one_time_link set expires_at = now() - interval '1 second'`);
      expect(refusals(await redeem(token))).toEqual([GONE]);
    });

    it('takes the place of a forgotten password and ends its sessions', async () => {
      await givePassword(slice.db, member, 'forgotten password 1');
      const cookie = await aSession(slice.db, member);
      accepted(await redeem(await link()));
      expect(await slice.authenticator.authenticate({ cookie, requestId: 'r' })).toBeNull();
      expect((await signIn(member.email, 'forgotten password 1')).ok).toBe(false);
    });

    it('does not open for a member who was let go', async () => {
      const token = await link();
      await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', member.id);
      expect(refusals(await redeem(token))).toEqual([GONE]);
    });

    it('does not open in another organization', async () => {
      const other = await anOrganization(slice.db);
      const moved = Buffer.from(await link(), 'base64url');
      Buffer.from(other.id.replaceAll('-', ''), 'hex').copy(moved);
      for (const token of [moved.toString('base64url'), '', 'x'])
        expect(refusals(await redeem(token))).toEqual([GONE]);
    });
  });

  describe('of a set-up link', () => {
    const wanted = { organizationName: 'Northwind', name: 'Ada Lovelace', email: 'Ada@Example.org' };
    const setUpToken = async (): Promise<string> => tokenOf(await issueSetUpLink(slice.db.urls.migrator));

    it('names the organization, creates its first admin and signs them in', async () => {
      const { actor, cookie } = accepted(await redeem(await setUpToken(), wanted));
      expect(await slice.authenticator.authenticate({ cookie, requestId: 'r' })).toEqual(actor);
      expect(await slice.sql('select name, revision from plumbline.organization')).toEqual([
        { name: 'Northwind', revision: 2 },
      ]);
      expect(
        await slice.sql(`select id, name, email, access from plumbline.member where kind = 'person'`),
      ).toEqual([{ id: actor.memberId, name: 'Ada Lovelace', email: 'ada@example.org', access: ['admin'] }]);
      expect(await slice.actionsOn(actor.organizationId)).toEqual(['organization.created']);
      expect((await signIn('ada@example.org')).ok).toBe(true);
    });

    it('names every problem at once', async () => {
      const token = await setUpToken();
      expect(refusals(await redeem(token, { password: 'short' }))).toEqual([
        'INVALID_VALUE organizationName',
        'INVALID_VALUE name',
        'INVALID_VALUE email',
        'INVALID_VALUE password',
      ]);
      expect((await redeem(token, wanted)).ok).toBe(true);
    });

    it('makes one admin of five who try at the same time', async () => {
      const token = await setUpToken();
      const results = await Promise.all(
        [1, 2, 3, 4, 5].map((one) => redeem(token, { ...wanted, email: `ada${one}@example.org` })),
      );
      expect(results.filter((one) => one.ok)).toHaveLength(1);
      expect(await slice.sql(`select id from plumbline.member where kind = 'person'`)).toHaveLength(1);
    });

    it('is over once somebody is there', async () => {
      const token = await setUpToken();
      const [organization] = await slice.sql<{ id: string }>(
        'select organization_id as id from plumbline.organization',
      );
      await aMember(slice.db, organization?.id ?? '', [Access.INTERVIEWER]);
      expect(refusals(await redeem(token, wanted))).toEqual([GONE]);
    });

    it('lets others furnish the organization as its system member, after the commit', async () => {
      const seen: { system: Actor; people: number }[] = [];
      const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
      slice.hooks.onCreated(() => Promise.reject(new Error('The furniture van broke down')));
      slice.hooks.onCreated(async (system) => {
        const people = await slice.sql(`select id from plumbline.member where kind = 'person'`);
        seen.push({ system, people: people.length });
      });
      const { actor } = accepted(await redeem(await setUpToken(), wanted));
      const [system] = await slice.sql<{ id: string }>(
        `select id from plumbline.member where kind = 'system'`,
      );
      expect(seen).toEqual([
        {
          system: {
            organizationId: actor.organizationId,
            memberId: system?.id,
            access: new Set([Access.ADMIN]),
            requestId: 'r',
          },
          people: 1,
        },
      ]);
      expect(logged).toHaveBeenCalledTimes(1);
      logged.mockRestore();
    });

    it('keeps the name of an organization that was created with one, unless another is given', async () => {
      const created = await createOrganization(slice.db.urls.migrator, 'Contoso');
      accepted(await redeem(tokenOf(created.setUpLink), { name: 'Ada', email: 'ada@example.org' }));
      expect(await slice.sql('select name from plumbline.organization')).toEqual([{ name: 'Contoso' }]);
    });
  });
});
