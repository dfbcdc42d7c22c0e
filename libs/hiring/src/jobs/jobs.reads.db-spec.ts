import { actorOf } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import type { PageArgs } from '@plumbline/platform';
import { ApplicationState, JobState } from '../domain/states.js';
import {
  aHiringOrganization,
  aJob,
  anApplication,
  anInterview,
  type HiringSlice,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import {
  activeApplicationsOfJob,
  activeApplicationsOfStage,
  jobPage,
  lateScorecardsOfJob,
} from './jobs.reads.js';

const cursorOf = (cursor: string | null): string => {
  if (cursor === null) throw new Error('The page has rows.');
  return cursor;
};

describe('jobs as they are read, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  /** Oldest first. */
  let jobs: TestJob[];
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
    jobs = [];
    for (const state of [JobState.OPEN, JobState.DRAFT, JobState.OPEN, JobState.CLOSED])
      jobs.push(await aJob(slice, hiring, { state }));
  });
  afterAll(() => slice.stop());

  const page = (args: PageArgs, state: JobState | null = null, by: Actor = hiring.recruiter) =>
    jobPage(slice.reads(by), slice.cursors, args, state);
  const newestFirst = () => jobs.map(({ id }) => id).toReversed();
  const oldest = (): TestJob => {
    const [job] = jobs;
    if (!job) throw new Error('There are four jobs.');
    return job;
  };

  describe('a page', () => {
    it('lists jobs newest first, forward and back along its cursors', async () => {
      const first = await page({ first: 3 });
      expect(first.nodes.map(({ id }) => id)).toEqual(newestFirst().slice(0, 3));
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const rest = await page({ first: 3, after: cursorOf(first.pageInfo.endCursor) });
      expect(rest.nodes.map(({ id }) => id)).toEqual(newestFirst().slice(3));
      expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const back = await page({ last: 2, before: cursorOf(rest.pageInfo.startCursor) });
      expect(back.nodes.map(({ id }) => id)).toEqual(newestFirst().slice(1, 3));
    });

    it('keeps to one state, and counts what it keeps to', async () => {
      const open = await page({ first: 10 }, JobState.OPEN);
      expect(open.nodes.map(({ state }) => state)).toEqual([JobState.OPEN, JobState.OPEN]);
      expect(await open.totalCount()).toBe(2);
      expect(await (await page({ first: 1 })).totalCount()).toBe(4);
      expect((await page({ first: 10 }, JobState.PAUSED)).nodes).toEqual([]);
    });

    it('holds a manager to their own jobs, and who has nothing to do with any to none', async () => {
      const job = oldest();
      const own = await page({ first: 10 }, null, job.manager);
      expect(own.nodes.map(({ id }) => id)).toEqual([job.id]);
      expect(await own.totalCount()).toBe(1);
      const interviewer = actorOf(await hiring.member(Access.INTERVIEWER));
      expect((await page({ first: 10 }, null, interviewer)).nodes).toEqual([]);
      const others = await aHiringOrganization(slice);
      expect((await page({ first: 10 }, null, others.admin)).nodes).toEqual([]);
    });
  });

  describe('counts', () => {
    it('are of applications under way, by job and by stage', async () => {
      const job = oldest();
      await anApplication(slice, hiring, job);
      await anApplication(slice, hiring, job, { stageId: job.screen });
      await anApplication(slice, hiring, job, { state: ApplicationState.REJECTED });
      const reads = slice.reads(hiring.recruiter);
      expect(
        await Promise.all([
          activeApplicationsOfJob(reads, job.id),
          activeApplicationsOfJob(reads, jobs[1]?.id ?? ''),
          activeApplicationsOfStage(reads, job.applied),
          activeApplicationsOfStage(reads, job.screen),
          activeApplicationsOfStage(reads, job.loop),
        ]),
      ).toEqual([2, 0, 1, 1, 0]);
    });

    it('call a card late that is past its deadline, owed, and of an application under way', async () => {
      const job = await aJob(slice, hiring);
      jobs.push(job);
      const member = await hiring.member(Access.INTERVIEWER);
      const other = await hiring.member(Access.INTERVIEWER);
      const panel = [
        { member, dueInHours: -1 },
        { member: other, dueInHours: -1, submittedAt: new Date() },
      ];
      const underWay = await anApplication(slice, hiring, job);
      await anInterview(slice, hiring, job, underWay, { panel });
      const fresh = await anApplication(slice, hiring, job);
      await anInterview(slice, hiring, job, fresh, { panel: [{ member, dueInHours: 1 }] });
      const ended = await anApplication(slice, hiring, job, { state: ApplicationState.WITHDRAWN });
      await anInterview(slice, hiring, job, ended, { panel: [{ member, dueInHours: -1 }] });
      expect(await lateScorecardsOfJob(slice.reads(hiring.recruiter), job.id)).toBe(1);
      expect(await lateScorecardsOfJob(slice.reads(job.manager), job.id)).toBe(1);
    });
  });
});
