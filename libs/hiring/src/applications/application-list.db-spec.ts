import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { actorOf } from '@plumbline/identity/testing';
import { Access, type Actor, encodeId } from '@plumbline/kernel';
import { ApplicationOrder, ApplicationState } from '../domain/states.js';
import {
  aHiringOrganization,
  aJob,
  anApplication,
  anInterview,
  backwards,
  forwards,
  type HiringSlice,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import { applicationPage } from './application-list.js';
import type { ApplicationListArgs } from './application-list.graphql.js';

const SIZES = [1, 2, 3, 5, 20];
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('the applications of a job, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  let job: TestJob;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
  });
  beforeEach(async () => {
    job = await aJob(slice, hiring);
  });
  afterAll(() => slice.stop());

  const pages =
    (more: Partial<ApplicationListArgs> = {}, actor: Actor = hiring.recruiter, jobId = job.id) =>
    (window: Partial<ApplicationListArgs>) =>
      applicationPage(slice.reads(actor), slice.cursors, jobId, {
        orderBy: ApplicationOrder.SCORE,
        ...more,
        ...window,
      });
  const listed = async (more: Partial<ApplicationListArgs> = {}, actor?: Actor) =>
    ids(await forwards(pages(more, actor), 50));

  /** Whatever the size of its pages, a list is the same from both ends. */
  const expectWalks = async (
    expected: readonly string[],
    more?: Partial<ApplicationListArgs>,
    actor?: Actor,
  ) => {
    for (const size of SIZES) {
      expect([size, ids(await forwards(pages(more, actor), size))]).toEqual([size, expected]);
      expect([size, ids(await backwards(pages(more, actor), size))]).toEqual([size, expected]);
    }
  };

  /** Six with a score over all stages, two of them the same; four without. In the order of the list. */
  const aPipeline = async () => {
    const { screen, loop, debrief, applied } = job;
    const at = (stageId: string, score?: number) =>
      anApplication(slice, hiring, job, score === undefined ? { stageId } : { stageId, score });
    const low = await at(screen, 2.125);
    const tied = await at(loop, 3.5);
    const unscored = [await at(applied), await at(screen)];
    const best = await at(debrief, 4.75);
    const alsoTied = await at(screen, 3.5);
    unscored.push(await at(loop), await at(applied));
    const [lowest, middle] = [await at(loop, 1), await at(loop, 3.0625)];
    const scored = [best, alsoTied, tied, middle, low, lowest];
    return { scored, unscored: unscored.toReversed(), low, best };
  };

  describe('by score', () => {
    it('has the best first, ties by the newest, and then those without a score, newest first', async () => {
      const { scored, unscored } = await aPipeline();
      await expectWalks([...scored, ...unscored]);
    });

    it('begins and ends within either part', async () => {
      const onlyScored = [await anApplication(slice, hiring, job, { score: 3 })];
      await expectWalks(onlyScored);
      const unscored = [await anApplication(slice, hiring, job)];
      await expectWalks([...onlyScored, ...unscored]);
      job = await aJob(slice, hiring);
      await expectWalks([]);
      await expectWalks([await anApplication(slice, hiring, job)]);
    });

    it('keeps to a stage and a state, alone and together', async () => {
      const { scored, unscored } = await aPipeline();
      const stage = async (id: string) =>
        (
          await slice.sql<{ stage: string }>(
            'select stage_id as stage from plumbline.application where id = $1',
            id,
          )
        )[0]?.stage;
      const at: Record<string, string[]> = {};
      for (const id of [...scored, ...unscored]) (at[(await stage(id)) ?? ''] ??= []).push(id);
      const stageId = encodeId('stage', job.loop);
      await expectWalks(at[job.loop] ?? [], { stageId });
      const gone = scored.slice(1, 3);
      for (const id of gone)
        await slice.sql(`update plumbline.application set state = 'rejected' where id = $1`, id);
      await expectWalks(gone, { state: ApplicationState.REJECTED });
      const active = (at[job.loop] ?? []).filter((id) => !gone.includes(id));
      expect(active.length).toBeGreaterThan(1);
      await expectWalks(active, { stageId, state: ApplicationState.ACTIVE });
    });

    it('shows no score by its order to whoever owes a card', async () => {
      const { scored, unscored, best } = await aPipeline();
      const { manager } = job;
      await expectWalks([...scored, ...unscored], {}, manager);
      await anInterview(slice, hiring, job, best, { panel: [{ member: { id: manager.memberId } }] });
      const others = scored.filter((one) => one !== best);
      const without = [...unscored, best].toSorted().toReversed();
      await expectWalks([...others, ...without], {}, manager);
      await expectWalks([...scored, ...unscored], {}, hiring.recruiter);
    });
  });

  describe('by time', () => {
    const byTime = { orderBy: ApplicationOrder.APPLIED };
    /** Newest first; two at the same microsecond, and two within one millisecond. */
    const overTime = async () => {
      const at = async (time: string) => {
        const id = await anApplication(slice, hiring, job, { score: 3 });
        await slice.sql('update plumbline.application set applied_at = $2 where id = $1', id, time);
        return id;
      };
      const one = await at('2026-11-20T10:00:00.000001Z');
      const newest = await at('2026-11-21T00:00:00Z');
      const other = await at('2026-11-20T10:00:00.000001Z');
      const oldest = await at('2026-01-01T00:00:00Z');
      const later = await at('2026-11-20T10:00:00.000999Z');
      return [newest, later, other, one, oldest];
    };

    it('has the newest first, to the microsecond, ties by their ids', async () => {
      await expectWalks(await overTime(), byTime);
    });

    it('keeps to a stage and a state', async () => {
      const [first = '', second = '', ...others] = await overTime();
      for (const id of [first, second])
        await slice.sql(`update plumbline.application set state = 'hired' where id = $1`, id);
      await expectWalks([first, second], { ...byTime, state: ApplicationState.HIRED });
      await expectWalks(others, {
        ...byTime,
        state: ApplicationState.ACTIVE,
        stageId: encodeId('stage', job.applied),
      });
      await expectWalks([], { ...byTime, stageId: encodeId('stage', job.debrief) });
    });
  });

  it('counts what fits, however few are shown', async () => {
    await aPipeline();
    const stageId = encodeId('stage', job.loop);
    const counts = [
      await pages()({ first: 1 }),
      await pages({ stageId })({ first: 1 }),
      await pages({ state: ApplicationState.ACTIVE, stageId })({ last: 1 }),
      await pages({ state: ApplicationState.HIRED })({ first: 1 }),
    ].map(({ totalCount }) => totalCount());
    expect(await Promise.all(counts)).toEqual([10, 4, 4, 0]);
  });

  it('takes no cursor of another order, and none that was made up', async () => {
    await aPipeline();
    const { pageInfo } = await pages()({ first: 2 });
    const after = pageInfo.endCursor ?? '';
    await expect(pages({ orderBy: ApplicationOrder.APPLIED })({ first: 2, after })).rejects.toThrow(
      /not a cursor of this list/,
    );
    await expect(pages()({ first: 2, after: `${after.slice(0, -2)}xx` })).rejects.toThrow(/not a cursor/);
  });

  it('asks for several jobs in the trips of one', async () => {
    const jobs = [job, await aJob(slice, hiring), await aJob(slice, hiring)];
    const scores = [4, 3, 2];
    for (const [place, one] of jobs.entries())
      await anApplication(slice, hiring, one, { score: scores[place] ?? 1 });
    const trips: string[][] = [];
    const note = (message: unknown) => trips.push([...(message as { names: string[] }).names]);
    const ask = async (wanted: readonly TestJob[]) => {
      trips.length = 0;
      const reads = slice.reads(hiring.recruiter);
      const args = { orderBy: ApplicationOrder.SCORE, first: 5 };
      const found = await Promise.all(
        wanted.map(({ id }) => applicationPage(reads, slice.cursors, id, args)),
      );
      return {
        trips: trips.map((names) => names.length),
        jobs: found.map(({ nodes }) => nodes.map(({ jobId }) => jobId)),
      };
    };
    subscribe('plumbline:statements', note);
    try {
      const one = await ask(jobs.slice(0, 1));
      const three = await ask(jobs);
      expect(three.jobs).toEqual(jobs.map(({ id }) => [id]));
      expect(three.trips).toEqual(one.trips);
    } finally {
      unsubscribe('plumbline:statements', note);
    }
  });

  it('holds what its reader may see, and nothing of another organization', async () => {
    const [one] = [await anApplication(slice, hiring, job, { score: 3 })];
    const other = await aHiringOrganization(slice);
    const elsewhere = await aJob(slice, hiring);
    expect(await listed({}, job.manager)).toEqual([one]);
    expect(await listed({}, elsewhere.manager)).toEqual([]);
    expect(await listed({}, other.recruiter)).toEqual([]);
    expect(await listed({}, actorOf(await hiring.member(Access.INTERVIEWER)))).toEqual([]);
  });
});
