import { actorOf } from '@plumbline/identity/testing';
import { Access, encodeId, newId } from '@plumbline/kernel';
import { ApplicationState, JobState } from '../domain/states.js';
import {
  accepted,
  aCandidate,
  aHiringOrganization,
  aJob,
  anApplication,
  conflictOf,
  type HiringSlice,
  refusals,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import type { CloseApplication, CreateApplication, MoveApplication } from './applications.service.js';

describe('ApplicationsService, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  let job: TestJob;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
    job = await aJob(slice, hiring);
  });
  afterAll(() => slice.stop());

  const create = (candidateId: string, more: Partial<CreateApplication> = {}, by = hiring.recruiter) =>
    slice.applications.create(by, { idempotencyKey: newId(), candidateId, jobId: job.id, ...more });
  const move = (applicationId: string, more: Partial<MoveApplication> = {}, by = hiring.recruiter) =>
    slice.applications.move(by, {
      idempotencyKey: newId(),
      applicationId,
      revision: 1,
      stageId: job.loop,
      ...more,
    });
  const close = (applicationId: string, more: Partial<CloseApplication> = {}, by = hiring.recruiter) =>
    slice.applications.close(by, {
      idempotencyKey: newId(),
      applicationId,
      revision: 1,
      state: ApplicationState.REJECTED,
      disposition: 'Needs a visa',
      ...more,
    });
  const reopen = (applicationId: string, revision: number, by = hiring.recruiter) =>
    slice.applications.reopen(by, { idempotencyKey: newId(), applicationId, revision });
  const setJob = (id: string, state: JobState) =>
    slice.sql('update plumbline.job set state = $2 where id = $1', id, state);
  const row = async (id: string) =>
    (
      await slice.sql<{
        stage: string;
        state: string;
        dispositions: string[] | null;
        revision: number;
        since: Date;
      }>(
        `select stage_id as stage, state, revision, stage_since as since,
                (select array_agg(d.reason order by d.id) from plumbline.disposition d where d.application_id = a.id) as dispositions
           from plumbline.application a where id = $1`,
        id,
      )
    )[0];

  describe('create', () => {
    it('begins at the first stage, and is told of', async () => {
      const candidate = await aCandidate(slice, hiring);
      const { id } = accepted(await create(candidate.id));
      expect(await row(id)).toMatchObject({
        stage: job.applied,
        state: 'active',
        dispositions: null,
        revision: 1,
      });
      expect(await slice.actionsOn(id)).toEqual(['application.created']);
      expect(await slice.toldOf(id)).toEqual(['application.changed']);
    });

    it('makes one application however often it is sent', async () => {
      const { id: candidateId } = await aCandidate(slice, hiring);
      const idempotencyKey = newId();
      const first = accepted(await create(candidateId, { idempotencyKey }));
      expect(accepted(await create(candidateId, { idempotencyKey })).id).toBe(first.id);
      expect(refusals(await create(candidateId))).toEqual(['ALREADY_EXISTS candidateId']);
    });

    it('makes one of several that come at the same time', async () => {
      const { id } = await aCandidate(slice, hiring);
      const results = await Promise.all([create(id), create(id), create(id)]);
      expect(results.flatMap(refusals)).toEqual(['ALREADY_EXISTS candidateId', 'ALREADY_EXISTS candidateId']);
    });

    it('allows another job of the same person', async () => {
      const { id } = await aCandidate(slice, hiring);
      const other = await aJob(slice, hiring);
      accepted(await create(id));
      expect(refusals(await create(id, { jobId: other.id }))).toEqual([]);
    });

    it.each([JobState.DRAFT, JobState.PAUSED, JobState.CLOSED])('refuses a job that is %s', async (state) => {
      const shut = await aJob(slice, hiring, { state });
      const { id } = await aCandidate(slice, hiring);
      expect(refusals(await create(id, { jobId: shut.id }))).toEqual(['WRONG_STATE jobId']);
    });

    it('names an absent candidate and an absent job at once, also those of another organization', async () => {
      expect(refusals(await create(newId(), { jobId: newId() }))).toEqual([
        'UNKNOWN_REFERENCE candidateId',
        'UNKNOWN_REFERENCE jobId',
      ]);
      const other = await aHiringOrganization(slice);
      const theirs = await aCandidate(slice, other);
      expect(refusals(await create(theirs.id))).toEqual(['UNKNOWN_REFERENCE candidateId']);
      expect(refusals(await create(theirs.id, {}, other.recruiter))).toEqual(['UNKNOWN_REFERENCE jobId']);
    });
  });

  describe('move', () => {
    it('goes to another stage, at it since now', async () => {
      const id = await anApplication(slice, hiring, job);
      await slice.sql(
        `update plumbline.application set stage_since = now() - interval '9 days' where id = $1`,
        id,
      );
      accepted(await move(id));
      const moved = await row(id);
      expect(moved).toMatchObject({ stage: job.loop, revision: 2 });
      expect(Date.now() - (moved?.since.getTime() ?? 0)).toBeLessThan(60_000);
      expect(await slice.actionsOn(id)).toEqual(['application.moved']);
      expect(await slice.toldOf(id)).toEqual(['application.changed']);
    });

    it('takes the stored score along', async () => {
      const id = await anApplication(slice, hiring, job, { score: 3.4 });
      accepted(await move(id));
      const scores = await slice.sql(
        'select stage_id as stage from plumbline.application_score where id = $1',
        id,
      );
      expect(scores).toEqual([{ stage: job.loop }]);
    });

    it('refuses the stage that it is at, and stages of other jobs', async () => {
      const id = await anApplication(slice, hiring, job);
      const other = await aJob(slice, hiring);
      expect(refusals(await move(id, { stageId: job.applied }))).toEqual(['INVALID_VALUE stageId']);
      expect(refusals(await move(id, { stageId: other.loop }))).toEqual(['UNKNOWN_REFERENCE stageId']);
    });

    it('refuses an application that has ended, and a job that is not open', async () => {
      const ended = await anApplication(slice, hiring, job, { state: ApplicationState.HIRED });
      expect(refusals(await move(ended))).toEqual(['WRONG_STATE']);
      const shut = await aJob(slice, hiring, { state: JobState.PAUSED });
      const id = await anApplication(slice, hiring, shut);
      expect(refusals(await move(id, { stageId: shut.loop }))).toEqual(['WRONG_STATE']);
    });

    it('shows both sides to whoever was slower', async () => {
      const id = await anApplication(slice, hiring, job);
      accepted(await move(id, { stageId: job.screen }));
      expect(conflictOf(await move(id))).toEqual({
        revision: 2,
        current: { stageId: encodeId('stage', job.screen), state: 'active', disposition: null },
      });
      expect(await row(id)).toMatchObject({ stage: job.screen });
    });

    it('lets one of two win who come at the same time', async () => {
      const id = await anApplication(slice, hiring, job);
      const results = await Promise.all([move(id), move(id, { stageId: job.debrief }), close(id)]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.flatMap((result) => conflictOf(result)?.revision ?? [])).toEqual([2, 2]);
    });
  });

  describe('close and reopen', () => {
    it('ends for a reason, and goes on without it', async () => {
      const id = await anApplication(slice, hiring, job, { stageId: job.loop });
      accepted(await close(id, { disposition: ' Took another job ', state: ApplicationState.WITHDRAWN }));
      expect(await row(id)).toMatchObject({
        state: 'withdrawn',
        dispositions: ['Took another job'],
        revision: 2,
      });
      accepted(await reopen(id, 2));
      expect(await row(id)).toMatchObject({
        state: 'active',
        dispositions: ['Took another job'],
        stage: job.loop,
        revision: 3,
      });
      expect(await slice.actionsOn(id)).toEqual(['application.withdrawn', 'application.reopened']);
    });

    it('refuses to end twice, and to go on with what has not ended', async () => {
      const id = await anApplication(slice, hiring, job, { state: ApplicationState.REJECTED });
      expect(refusals(await close(id))).toEqual(['WRONG_STATE']);
      const active = await anApplication(slice, hiring, job);
      expect(refusals(await reopen(active, 1))).toEqual(['WRONG_STATE']);
      expect(refusals(await close(active, { disposition: '', state: ApplicationState.ACTIVE }))).toEqual([
        'INVALID_VALUE state',
        'INVALID_VALUE disposition',
      ]);
    });

    it('ends applications of a closed job, and does not go on with them', async () => {
      const shutting = await aJob(slice, hiring);
      const id = await anApplication(slice, hiring, shutting);
      await setJob(shutting.id, JobState.CLOSED);
      accepted(await close(id));
      expect(refusals(await reopen(id, 2))).toEqual(['WRONG_STATE']);
    });
  });

  it('answers as absent for another organization, and for whoever may not see it', async () => {
    const id = await anApplication(slice, hiring, job);
    const other = await aHiringOrganization(slice);
    const stranger = actorOf(await hiring.member(Access.INTERVIEWER));
    for (const by of [other.recruiter, stranger]) {
      await expect(move(id, {}, by)).rejects.toThrow(/application/);
      await expect(close(id, {}, by)).rejects.toThrow(/application/);
      await expect(reopen(id, 1, by)).rejects.toThrow(/application/);
    }
    expect(await row(id)).toMatchObject({ stage: job.applied, state: 'active', revision: 1 });
  });
});
