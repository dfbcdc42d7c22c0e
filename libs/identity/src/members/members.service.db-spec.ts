import { Access, type Actor, newId } from '@plumbline/kernel';
import { accepted, type IdentitySlice, refusals, startIdentity } from '../testing/identity-slice.js';
import { actorOf, aMember, anOrganization, type TestMember } from '../testing/index.js';
import type { InviteMember, UpdateMember } from './members.service.js';

describe('MembersService, on PostgreSQL', () => {
  let slice: IdentitySlice;
  let admin: TestMember;
  let actor: Actor;
  beforeAll(async () => {
    slice = await startIdentity();
  });
  beforeEach(async () => {
    const { id } = await anOrganization(slice.db);
    admin = await aMember(slice.db, id, [Access.ADMIN]);
    actor = actorOf(admin);
  });
  afterAll(() => slice.stop());

  const colleague = (...access: Access[]) => aMember(slice.db, admin.organizationId, access);
  const invite = (more: Partial<InviteMember> = {}, by = actor) =>
    slice.members.invite(by, {
      idempotencyKey: newId(),
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      access: [Access.INTERVIEWER],
      ...more,
    });
  const update = (member: TestMember, more: Partial<UpdateMember>, by = actor) =>
    slice.members.update(by, { idempotencyKey: newId(), memberId: member.id, revision: 1, ...more });
  const row = async (id: string) =>
    (
      await slice.sql<{ name: string; email: string; access: string[]; active: boolean; revision: number }>(
        'select name, email, access, deactivated_at is null as active, revision from plumbline.member where id = $1',
        id,
      )
    )[0];

  describe('invite', () => {
    it('adds the member, tidied up, and gives out a link', async () => {
      const { id, link } = accepted(
        await invite({
          name: ' Ada Lovelace ',
          email: 'Ada@Example.ORG',
          access: [Access.AUDITOR, Access.ADMIN, Access.ADMIN],
        }),
      );
      expect(await row(id)).toEqual({
        name: 'Ada Lovelace',
        email: 'ada@example.org',
        access: ['admin', 'auditor'],
        active: true,
        revision: 1,
      });
      expect(link).toMatch(/^\/choose-password\?token=[\w-]{64}$/);
      expect(await slice.actionsOn(id)).toEqual(['member.invited']);
    });

    it('adds one member however often it is sent, and shows the link once', async () => {
      const idempotencyKey = newId();
      const first = accepted(await invite({ idempotencyKey }));
      expect(accepted(await invite({ idempotencyKey }))).toEqual({ id: first.id, link: null });
      expect(refusals(await invite({ idempotencyKey, name: 'Eve' }))).toEqual(['KEY_REUSED idempotencyKey']);
    });

    it('names every problem at once', async () => {
      expect(refusals(await invite({ name: ' ', email: 'ada', access: [] }))).toEqual([
        'INVALID_VALUE name',
        'INVALID_VALUE email',
        'INVALID_VALUE access',
      ]);
    });

    it('refuses a second member with the e-mail, in one organization only', async () => {
      await invite();
      expect(refusals(await invite({ email: 'ADA@example.org' }))).toEqual(['ALREADY_EXISTS email']);
      const elsewhere = await aMember(slice.db, (await anOrganization(slice.db)).id, [Access.ADMIN]);
      expect((await invite({}, actorOf(elsewhere))).ok).toBe(true);
    });

    it('is beyond everybody but an admin, in the database too', async () => {
      const recruiter = await colleague(Access.RECRUITER);
      await expect(invite({}, actorOf(recruiter))).rejects.toThrow(/row-level security/);
    });
  });

  describe('update', () => {
    it('changes what is given and leaves the rest', async () => {
      const member = await colleague(Access.INTERVIEWER);
      accepted(await update(member, { access: [Access.RECRUITER] }));
      accepted(await update(member, { revision: 2, name: 'Ada King', active: null }));
      expect(await row(member.id)).toMatchObject({ name: 'Ada King', access: ['recruiter'], revision: 3 });
      expect(await slice.actionsOn(member.id)).toEqual(['member.updated', 'member.updated']);
    });

    it('lets a member go and come back', async () => {
      const member = await colleague(Access.INTERVIEWER);
      accepted(await update(member, { active: false }));
      expect((await row(member.id))?.active).toBe(false);
      accepted(await update(member, { revision: 2, active: true }));
      expect((await row(member.id))?.active).toBe(true);
      expect(await slice.actionsOn(member.id)).toEqual(['member.deactivated', 'member.activated']);
    });

    it('shows what the member is now to whoever read it before', async () => {
      const member = await colleague(Access.INTERVIEWER);
      accepted(await update(member, { name: 'Ada King' }));
      expect(await update(member, { name: 'Ada Byron' })).toEqual({
        ok: false,
        problems: [],
        conflict: { revision: 2, current: { name: 'Ada King', access: ['interviewer'], active: true } },
      });
      expect((await row(member.id))?.name).toBe('Ada King');
    });

    it('keeps the last active admin', async () => {
      const away = await colleague(Access.ADMIN);
      await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', away.id);
      expect(refusals(await update(admin, { access: [Access.RECRUITER] }))).toEqual(['WRONG_STATE access']);
      await colleague(Access.ADMIN);
      accepted(await update(admin, { access: [Access.RECRUITER] }));
    });

    it('keeps one of two admins who take each other away at the same time', async () => {
      const other = await colleague(Access.ADMIN);
      const results = await Promise.all([
        update(other, { active: false }),
        update(admin, { active: false }, actorOf(other)),
      ]);
      expect(results.map((one) => one.ok).toSorted()).toEqual([false, true]);
      expect(results.flatMap(refusals)).toEqual(['WRONG_STATE active']);
    });

    it('does not let an admin deactivate themselves', async () => {
      await colleague(Access.ADMIN);
      expect(refusals(await update(admin, { active: false }))).toEqual(['WRONG_STATE active']);
    });

    it("finds neither another organization's member nor the system", async () => {
      const elsewhere = await anOrganization(slice.db);
      const stranger = await aMember(slice.db, elsewhere.id, [Access.INTERVIEWER]);
      await expect(update(stranger, { name: 'Mine' })).rejects.toThrow('There is no such member');
      await expect(
        update(
          elsewhere.system,
          { name: 'Mine' },
          actorOf({ ...admin, organizationId: elsewhere.id, id: stranger.id }),
        ),
      ).rejects.toThrow('There is no such member');
    });
  });

  describe('resetPassword', () => {
    const reset = (memberId: string) =>
      slice.members.resetPassword(actor, { idempotencyKey: newId(), memberId });

    it('gives out a link', async () => {
      const member = await colleague(Access.INTERVIEWER);
      const { id, link } = accepted(await reset(member.id));
      expect([id, link]).toEqual([member.id, expect.stringMatching(/^\/choose-password\?token=/)]);
      expect(await slice.actionsOn(id)).toEqual(['member.password-reset']);
    });

    it('refuses a deactivated member, and finds no stranger', async () => {
      const member = await colleague(Access.INTERVIEWER);
      accepted(await update(member, { active: false }));
      expect(refusals(await reset(member.id))).toEqual(['WRONG_STATE memberId']);
      await expect(reset(newId())).rejects.toThrow('There is no such member');
    });
  });
});
