import { actorOf } from '@plumbline/identity/testing';
import { Access, type Actor, encodeId, newId, NotFound } from '@plumbline/kernel';
import { JobPart, JobState } from '../domain/states.js';
import {
  accepted,
  aHiringOrganization,
  conflictOf,
  type HiringSlice,
  refusals,
  startHiring,
  type TestHiring,
} from '../testing/index.js';
import type { CreateJob, UpdateJob } from './jobs.service.js';

describe('JobsService, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  let manager: Actor;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
    manager = actorOf(await hiring.member(Access.MANAGER));
  });
  afterAll(() => slice.stop());

  const create = (more: Partial<CreateJob> = {}, by = hiring.recruiter) =>
    slice.jobs.create(by, {
      idempotencyKey: newId(),
      title: 'AI engineer',
      rubricVersionId: hiring.versionId,
      placement: 'product',
      seniority: 'senior',
      managerIds: [],
      recruiterIds: [],
      ...more,
    });
  const created = async (more: Partial<CreateJob> = {}): Promise<string> => accepted(await create(more)).id;
  const update = (jobId: string, more: Partial<UpdateJob>, by = hiring.recruiter) =>
    slice.jobs.update(by, { idempotencyKey: newId(), jobId, revision: 1, ...more });
  const row = async (id: string) =>
    (
      await slice.sql<{ title: string; state: string; revision: number; opened: boolean; closed: boolean }>(
        `select title, state, revision, opened_at is not null as opened, closed_at is not null as closed
           from plumbline.job where id = $1`,
        id,
      )
    )[0];
  const team = async (jobId: string) =>
    slice.sql<{ id: string; memberId: string; part: string }>(
      'select id, member_id as "memberId", part from plumbline.job_team where job_id = $1 order by part, member_id',
      jobId,
    );
  const jobCount = async (): Promise<number> => {
    const [counted] = await slice.sql<{ count: number }>('select count(*)::int as count from plumbline.job');
    return counted?.count ?? 0;
  };
  /** Leaves the first criterion of the plan without raters. */
  const uncover = (jobId: string) =>
    slice.sql(
      'update plumbline.stage set criteria = array_remove(criteria, 1::smallint) where job_id = $1',
      jobId,
    );

  describe('create', () => {
    it('makes a draft, tidied up, pinned, and with the plan that its rubric suggests', async () => {
      const id = await created({ title: '  AI engineer ', managerIds: [manager.memberId] });
      expect(await row(id)).toEqual({
        title: 'AI engineer',
        state: 'draft',
        revision: 1,
        opened: false,
        closed: false,
      });
      const [pinned] = await slice.sql(
        'select rubric_version_id as version, placement, seniority, created_by as by from plumbline.job where id = $1',
        id,
      );
      const by = hiring.recruiter.memberId;
      expect(pinned).toEqual({ version: hiring.versionId, placement: 'product', seniority: 'senior', by });
      const plan = await slice.sql<{ kind: string; position: number }>(
        'select kind, position from plumbline.stage where job_id = $1 order by position',
        id,
      );
      expect(plan.map(({ position }) => position)).toEqual(plan.map((_, at) => at + 1));
      expect(plan[0]?.kind).toBe('review');
      expect(plan.at(-1)?.kind).toBe('decision');
      expect(plan.length).toBeGreaterThan(3);
      expect(await team(id)).toMatchObject([{ memberId: manager.memberId, part: JobPart.MANAGER }]);
      expect(await slice.actionsOn(id)).toEqual(['job.created']);
    });

    it('makes one job however often it is sent', async () => {
      const input = { idempotencyKey: newId(), title: 'Once' };
      const before = await jobCount();
      const id = await created(input);
      expect(await created(input)).toBe(id);
      expect(await jobCount()).toBe(before + 1);
      expect(refusals(await create({ ...input, title: 'Twice' }))).toEqual(['KEY_REUSED idempotencyKey']);
    });

    it('names everything that is wrong at once, and makes nothing', async () => {
      const before = await jobCount();
      const interviewer = await hiring.member(Access.INTERVIEWER);
      const answer = await create({
        title: ' ',
        placement: 'the-moon',
        managerIds: [interviewer.id],
        recruiterIds: [newId()],
      });
      expect(refusals(answer)).toEqual([
        'INVALID_VALUE title',
        'INVALID_VALUE placement',
        'INVALID_VALUE managerIds.0',
        'UNKNOWN_REFERENCE recruiterIds.0',
      ]);
      expect(await jobCount()).toBe(before);
    });

    it('takes a key again whose input was refused', async () => {
      const input = { idempotencyKey: newId(), title: '' };
      expect(refusals(await create(input))).toEqual(['INVALID_VALUE title']);
      expect(await row(await created({ ...input, title: 'Better' }))).toMatchObject({ title: 'Better' });
    });

    it('wants a version that is published, not retired, and ours', async () => {
      const others = await aHiringOrganization(slice);
      const unknown = ['UNKNOWN_REFERENCE rubricVersionId'];
      expect(refusals(await create({ rubricVersionId: newId() }))).toEqual(unknown);
      expect(refusals(await create({ rubricVersionId: others.versionId }))).toEqual(unknown);
      await slice.sql(
        'update plumbline.rubric_version set retired_at = now() where id = $1',
        others.versionId,
      );
      const theirs = await create({ rubricVersionId: others.versionId }, others.recruiter);
      expect(refusals(theirs)).toEqual(['WRONG_STATE rubricVersionId']);
    });

    it('lets an admin run a job, and nobody be named twice', async () => {
      const { memberId } = hiring.admin;
      expect(await team(await created({ recruiterIds: [memberId] }))).toMatchObject([
        { memberId, part: JobPart.RECRUITER },
      ]);
      expect(refusals(await create({ recruiterIds: [memberId, memberId] }))).toEqual([
        'INVALID_VALUE recruiterIds.1',
      ]);
      const many = Array.from({ length: 26 }, () => memberId);
      expect(refusals(await create({ managerIds: many }))[0]).toBe('INVALID_VALUE managerIds');
    });
  });

  describe('update', () => {
    it('changes what is given, leaves the rest, and counts', async () => {
      const id = await created({ managerIds: [manager.memberId] });
      accepted(await update(id, { title: ' Builder ' }));
      expect(await row(id)).toMatchObject({ title: 'Builder', state: 'draft', revision: 2 });
      expect(await team(id)).toHaveLength(1);
      expect(await slice.actionsOn(id)).toEqual(['job.created', 'job.changed']);
    });

    it('stores who comes and who goes, and leaves those who stay as they are', async () => {
      const [stays, goes, comes] = [
        await hiring.member(Access.MANAGER),
        await hiring.member(Access.MANAGER),
        await hiring.member(Access.MANAGER),
      ];
      const id = await created({ managerIds: [stays.id, goes.id] });
      const before = await team(id);
      accepted(await update(id, { managerIds: [stays.id, comes.id] }));
      const after = await team(id);
      expect(after.map(({ memberId }) => memberId).toSorted()).toEqual([stays.id, comes.id].toSorted());
      const idOf = (rows: typeof after) => rows.find(({ memberId }) => memberId === stays.id)?.id;
      expect(idOf(after)).toBe(idOf(before));
    });

    it('keeps whoever is on the team already, whatever became of them', async () => {
      const left = await hiring.member(Access.MANAGER);
      const id = await created({ managerIds: [left.id] });
      await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', left.id);
      accepted(await update(id, { managerIds: [left.id], title: 'Kept' }));
      expect(refusals(await create({ managerIds: [left.id] }))).toEqual(['UNKNOWN_REFERENCE managerIds.0']);
    });

    it('shows both sides when somebody else was faster, and changes nothing', async () => {
      const id = await created({ managerIds: [manager.memberId] });
      accepted(await update(id, { title: 'Theirs' }, hiring.admin));
      const answer = await update(id, { title: 'Mine' });
      expect(conflictOf(answer)).toEqual({
        revision: 2,
        current: {
          title: 'Theirs',
          state: 'draft',
          managerIds: [encodeId('member', manager.memberId)],
          recruiterIds: [],
        },
      });
      expect(await row(id)).toMatchObject({ title: 'Theirs', revision: 2 });
    });

    it('lets one of two win who change the same revision at the same time', async () => {
      const id = await created();
      const answers = await Promise.all([
        update(id, { title: 'One' }),
        update(id, { title: 'Other' }, hiring.admin),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.map(conflictOf).filter(Boolean)).toMatchObject([{ revision: 2 }]);
    });

    it("is about nothing where the job is another organization's", async () => {
      const others = await aHiringOrganization(slice);
      const id = await created();
      await expect(update(id, { title: 'Stolen' }, others.admin)).rejects.toThrow(NotFound);
      expect(await row(id)).toMatchObject({ title: 'AI engineer' });
    });
  });

  describe('the states of a job', () => {
    it('remembers when it was first opened and when it was closed', async () => {
      const id = await created();
      accepted(await update(id, { state: JobState.OPEN }));
      expect(await row(id)).toMatchObject({ state: 'open', opened: true, closed: false });
      const opened = 'select opened_at from plumbline.job where id = $1';
      const first = await slice.sql(opened, id);
      accepted(await update(id, { state: JobState.PAUSED, revision: 2 }));
      accepted(await update(id, { state: JobState.CLOSED, revision: 3 }));
      expect(await row(id)).toMatchObject({ state: 'closed', closed: true });
      accepted(await update(id, { state: JobState.OPEN, revision: 4 }));
      expect(await row(id)).toMatchObject({ state: 'open', closed: false });
      expect(await slice.sql(opened, id)).toEqual(first);
      expect(await slice.actionsOn(id)).toEqual([
        'job.created',
        'job.open',
        'job.paused',
        'job.closed',
        'job.open',
      ]);
    });

    it('does not open while a criterion lacks a rater, and names each', async () => {
      const id = await created();
      await uncover(id);
      const answer = await update(id, { state: JobState.OPEN });
      expect(refusals(answer)).toEqual(['CRITERION_UNCOVERED criteria.capability-to-user-value']);
      expect(await row(id)).toMatchObject({ state: 'draft', revision: 1 });
    });

    it('closes as it is, and is not opened again either while a criterion lacks a rater', async () => {
      const id = await created();
      await uncover(id);
      accepted(await update(id, { state: JobState.CLOSED }));
      expect(refusals(await update(id, { state: JobState.OPEN, revision: 2 }))).toEqual([
        'CRITERION_UNCOVERED criteria.capability-to-user-value',
      ]);
    });

    it('says which change is not possible, beside everything else', async () => {
      const id = await created();
      expect(refusals(await update(id, { state: JobState.PAUSED, title: '' }))).toEqual([
        'INVALID_VALUE title',
        'WRONG_STATE state',
      ]);
    });
  });
});
