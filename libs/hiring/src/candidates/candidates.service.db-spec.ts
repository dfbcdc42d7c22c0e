import { Access, newId } from '@plumbline/kernel';
import { actorOf } from '@plumbline/identity/testing';
import {
  accepted,
  aHiringOrganization,
  conflictOf,
  type HiringSlice,
  refusals,
  startHiring,
  type TestHiring,
} from '../testing/index.js';
import type { CreateCandidate, UpdateCandidate } from './candidates.service.js';

const anEmail = (): string => `${newId()}@example.org`;

describe('CandidatesService, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
  });
  afterAll(() => slice.stop());

  const create = (more: Partial<CreateCandidate> = {}, by = hiring.recruiter) =>
    slice.candidates.create(by, {
      idempotencyKey: newId(),
      fullName: 'Ada Byron',
      email: anEmail(),
      ...more,
    });
  const update = (candidateId: string, more: Partial<UpdateCandidate>, by = hiring.recruiter) =>
    slice.candidates.update(by, { idempotencyKey: newId(), candidateId, revision: 1, ...more });
  const row = async (id: string) =>
    (
      await slice.sql<{ name: string; email: string; by: string; revision: number }>(
        'select full_name as name, email, created_by as by, revision from plumbline.candidate where id = $1',
        id,
      )
    )[0];

  describe('create', () => {
    it('enters a person, tidied up, and leaves a trace', async () => {
      const email = anEmail();
      const { id } = accepted(await create({ fullName: '  Ada Byron ', email: ` ${email.toUpperCase()}` }));
      expect(await row(id)).toEqual({ name: 'Ada Byron', email, by: hiring.recruiter.memberId, revision: 1 });
      expect(await slice.actionsOn(id)).toEqual(['candidate.created']);
    });

    it('enters one person however often it is sent', async () => {
      const input = { idempotencyKey: newId(), email: anEmail() };
      const first = accepted(await create(input));
      expect(accepted(await create(input)).id).toBe(first.id);
      expect(refusals(await create({ ...input, fullName: 'Somebody Else' }))).toEqual([
        'KEY_REUSED idempotencyKey',
      ]);
      expect(await slice.actionsOn(first.id)).toEqual(['candidate.created']);
    });

    it('names everything that is wrong at once, and enters nobody', async () => {
      const result = await create({ fullName: ' ', email: 'nobody' });
      expect(refusals(result)).toEqual(['INVALID_VALUE fullName', 'INVALID_VALUE email']);
    });

    it('refuses an e-mail that somebody has, in whatever case, but only in the same organization', async () => {
      const email = anEmail();
      accepted(await create({ email }));
      expect(refusals(await create({ email: email.toUpperCase() }))).toEqual(['ALREADY_EXISTS email']);
      const other = await aHiringOrganization(slice);
      expect(refusals(await create({ email }, other.recruiter))).toEqual([]);
    });

    it('enters one of two people with the same e-mail who come at the same time', async () => {
      const email = anEmail();
      const results = await Promise.all([create({ email }), create({ email }), create({ email })]);
      expect(results.map(refusals).toSorted()).toEqual([
        [],
        ['ALREADY_EXISTS email'],
        ['ALREADY_EXISTS email'],
      ]);
      const stored = await slice.sql('select id from plumbline.candidate where email = $1', email);
      expect(stored).toHaveLength(1);
    });

    it('is not for those who only interview', async () => {
      const interviewer = actorOf(await hiring.member(Access.INTERVIEWER));
      await expect(create({}, interviewer)).rejects.toThrow(/row-level security/);
    });
  });

  describe('update', () => {
    it('corrects what is given and leaves the rest', async () => {
      const email = anEmail();
      const { id } = accepted(await create({ email }));
      accepted(await update(id, { fullName: ' Ada Lovelace' }));
      expect(await row(id)).toMatchObject({ name: 'Ada Lovelace', email, revision: 2 });
      const other = anEmail();
      accepted(await update(id, { email: other, revision: 2 }));
      expect(await row(id)).toMatchObject({ name: 'Ada Lovelace', email: other, revision: 3 });
      expect(await slice.actionsOn(id)).toEqual([
        'candidate.created',
        'candidate.changed',
        'candidate.changed',
      ]);
    });

    it('keeps the e-mail of the same person without taking it for a duplicate', async () => {
      const email = anEmail();
      const { id } = accepted(await create({ email }));
      expect(refusals(await update(id, { email, fullName: 'Ada Lovelace' }))).toEqual([]);
    });

    it('shows both sides to whoever was slower', async () => {
      const email = anEmail();
      const { id } = accepted(await create({ email }));
      accepted(await update(id, { fullName: 'Ada Lovelace' }));
      const slower = await update(id, { fullName: 'A. Byron' });
      expect(conflictOf(slower)).toEqual({ revision: 2, current: { fullName: 'Ada Lovelace', email } });
      expect(await row(id)).toMatchObject({ name: 'Ada Lovelace', revision: 2 });
    });

    it('lets one of two win who come at the same time', async () => {
      const { id } = accepted(await create());
      const results = await Promise.all(['One', 'Two', 'Three'].map((fullName) => update(id, { fullName })));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.flatMap((result) => conflictOf(result)?.revision ?? [])).toEqual([2, 2]);
    });

    it('refuses the e-mail of somebody else, also when both want it at the same time', async () => {
      const [one, two] = [accepted(await create()), accepted(await create())];
      const taken = (await row(one.id))?.email ?? '';
      expect(refusals(await update(two.id, { email: taken }))).toEqual(['ALREADY_EXISTS email']);
      const email = anEmail();
      const results = await Promise.all([update(one.id, { email }), update(two.id, { email })]);
      expect(results.flatMap(refusals)).toEqual(['ALREADY_EXISTS email']);
    });

    it('refuses what is no name or address, and changes nothing', async () => {
      const { id } = accepted(await create());
      const before = await row(id);
      expect(refusals(await update(id, { fullName: '', email: 'x@y' }))).toEqual([
        'INVALID_VALUE fullName',
        'INVALID_VALUE email',
      ]);
      expect(await row(id)).toEqual(before);
    });

    it('does not find somebody else, or a candidate of another organization', async () => {
      await expect(update(newId(), { fullName: 'Nobody' })).rejects.toThrow(/candidate/);
      const other = await aHiringOrganization(slice);
      const { id } = accepted(await create());
      await expect(update(id, { fullName: 'Mine' }, other.recruiter)).rejects.toThrow(/candidate/);
    });
  });
});
