import { newId, NotFound } from '@plumbline/kernel';
import { JobState } from '../domain/states.js';
import {
  accepted,
  aHiringOrganization,
  anApplication,
  anInterview,
  conflictOf,
  type HiringSlice,
  refusals,
  startHiring,
  type TestHiring,
} from '../testing/index.js';
import type { AddStage, UpdateStage } from './stages.service.js';

interface StageRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly position: number;
  readonly round: number | null;
  readonly minutes: number | null;
  readonly raters: number | null;
  readonly criteria: number[];
  readonly instructions: string;
  readonly revision: number;
}

describe('StagesService, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  /** A job with the plan of its rubric, as a draft. */
  let jobId: string;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
  });
  beforeEach(async () => {
    const job = await slice.jobs.create(hiring.recruiter, {
      idempotencyKey: newId(),
      title: 'AI engineer',
      rubricVersionId: hiring.versionId,
      placement: 'base',
      seniority: 'senior',
      managerIds: [],
      recruiterIds: [],
    });
    jobId = accepted(job).id;
  });
  afterAll(() => slice.stop());

  const add = (more: Partial<AddStage> = {}, by = hiring.recruiter) =>
    slice.stages.add(by, {
      idempotencyKey: newId(),
      jobId,
      position: 3,
      title: 'Deep dive',
      round: 2,
      minutes: 45,
      raters: 2,
      criteria: ['capability-probing', 'llm-security'],
      ...more,
    });
  const update = (stageId: string, more: Partial<UpdateStage>, by = hiring.recruiter) =>
    slice.stages.update(by, { idempotencyKey: newId(), stageId, revision: 1, ...more });
  const remove = (stageId: string, revision = 1, by = hiring.recruiter) =>
    slice.stages.remove(by, { idempotencyKey: newId(), stageId, revision });
  const plan = () =>
    slice.sql<StageRow>(
      `select id, title, kind, position, round, minutes, raters, criteria, instructions, revision
         from plumbline.stage where job_id = $1 order by position`,
      jobId,
    );
  const titles = async (): Promise<string[]> => (await plan()).map(({ title }) => title);
  const stageAt = async (position: number): Promise<StageRow> => {
    const stage = (await plan())[position - 1];
    if (!stage) throw new Error(`The plan has no stage ${position}.`);
    return stage;
  };
  const open = () =>
    slice.jobs.update(hiring.recruiter, {
      idempotencyKey: newId(),
      jobId,
      revision: 1,
      state: JobState.OPEN,
    });
  /** The job as the builders of interviews know it, held at this stage. */
  const asTestJob = async (stageId: string) => ({
    id: jobId,
    manager: hiring.admin,
    applied: (await stageAt(1)).id,
    screen: stageId,
    loop: stageId,
    debrief: stageId,
  });
  const interviewFrom = async (stageId: string): Promise<void> => {
    const job = await asTestJob(stageId);
    await anInterview(slice, hiring, job, await anApplication(slice, hiring, job));
  };

  describe('add', () => {
    it('puts an interview where it is wanted, tidied up, with positions of criteria', async () => {
      const before = await titles();
      expect(accepted(await add({ title: ' Deep dive ', instructions: 'Ask for a case.' })).id).toBe(jobId);
      expect(await titles()).toEqual(before.toSpliced(2, 0, 'Deep dive'));
      const stage = await stageAt(3);
      expect(stage).toMatchObject({
        kind: 'interview',
        round: 2,
        minutes: 45,
        raters: 2,
        instructions: 'Ask for a case.',
        revision: 1,
      });
      expect(stage.criteria).toEqual([2, 8]);
      expect(await slice.actionsOn(stage.id)).toEqual(['stage.added']);
    });

    it('leaves no gap and no doubled place', async () => {
      accepted(await add());
      accepted(await add({ position: 2, round: 1, title: 'Screen' }));
      const places = (await plan()).map(({ position }) => position);
      expect(places).toEqual(places.map((_, at) => at + 1));
    });

    it('adds one stage however often it is sent', async () => {
      const input = { idempotencyKey: newId() };
      accepted(await add(input));
      const once = await titles();
      accepted(await add(input));
      expect(await titles()).toEqual(once);
    });

    it('names everything that is wrong at once, and adds nothing', async () => {
      const before = await titles();
      const answer = await add({
        title: '',
        position: 1,
        minutes: 1,
        raters: 9,
        criteria: ['model-selection', 'no-such-skill'],
      });
      expect(refusals(answer)).toEqual([
        'INVALID_VALUE criteria.model-selection',
        'UNKNOWN_REFERENCE criteria.no-such-skill',
        'INVALID_VALUE title',
        'INVALID_VALUE minutes',
        'INVALID_VALUE raters',
        'INVALID_VALUE criteria',
        'INVALID_VALUE position',
      ]);
      expect(await titles()).toEqual(before);
    });

    it('keeps rounds rising', async () => {
      expect(refusals(await add({ position: 2, round: 2 }))).toEqual(['INVALID_VALUE round']);
    });

    it("is about nothing where the job is another organization's", async () => {
      const others = await aHiringOrganization(slice);
      await expect(add({}, others.admin)).rejects.toThrow(NotFound);
    });
  });

  describe('update', () => {
    it('changes what is given, leaves the rest, and counts', async () => {
      const before = await stageAt(2);
      accepted(await update(before.id, { title: ' Screen ', minutes: 30, instructions: '' }));
      expect(await stageAt(2)).toEqual({
        ...before,
        title: 'Screen',
        minutes: 30,
        instructions: '',
        revision: 2,
      });
      expect(await slice.actionsOn(before.id)).toEqual(['stage.changed']);
    });

    it('moves a stage within its round, and the others close up', async () => {
      const [before, moved] = [await titles(), await stageAt(3)];
      accepted(await update(moved.id, { position: 4 }));
      expect(await titles()).toEqual(before.toSpliced(2, 2, before[3] ?? '', before[2] ?? ''));
      expect((await plan()).map(({ position }) => position)).toEqual(before.map((_, at) => at + 1));
    });

    it('moves it into another round only together with the round', async () => {
      const moved = await stageAt(3);
      expect(refusals(await update(moved.id, { position: 2 }))).toEqual(['INVALID_VALUE round']);
      accepted(await update(moved.id, { position: 2, round: 1 }));
      expect((await stageAt(2)).id).toBe(moved.id);
    });

    it('takes criteria of the job and refuses others', async () => {
      const { id } = await stageAt(2);
      accepted(await update(id, { criteria: ['llm-security', 'scale-out', 'llm-security'] }));
      expect((await stageAt(2)).criteria).toEqual([7, 8]);
      const answer = await update(id, { criteria: ['agents'], revision: 2 });
      expect(refusals(answer)).toContain('INVALID_VALUE criteria.agents');
    });

    it('gives the first and the last stage a title and a text, and nothing else', async () => {
      const first = await stageAt(1);
      expect(refusals(await update(first.id, { round: 1, minutes: 5, raters: 1, criteria: [] }))).toEqual([
        'INVALID_VALUE round',
        'INVALID_VALUE minutes',
        'INVALID_VALUE raters',
        'INVALID_VALUE criteria',
      ]);
      expect(refusals(await update(first.id, { position: 2 }))).toEqual(['INVALID_VALUE position']);
      accepted(await update(first.id, { title: 'Read', instructions: 'Within two days.' }));
      expect(await stageAt(1)).toMatchObject({ title: 'Read', instructions: 'Within two days.' });
    });

    it('shows both sides when somebody else was faster, criteria by their keys', async () => {
      const { id, ...before } = await stageAt(2);
      accepted(await update(id, { minutes: 20, criteria: ['llm-security'] }, hiring.admin));
      expect(conflictOf(await update(id, { title: 'Mine' }))).toEqual({
        revision: 2,
        current: {
          title: before.title,
          position: 2,
          round: 1,
          minutes: 20,
          raters: 2,
          criteria: ['llm-security'],
          instructions: before.instructions,
        },
      });
      expect(await stageAt(2)).toMatchObject({ title: before.title, revision: 2 });
    });

    it('keeps the meaning of interviews that exist, and lets their words change', async () => {
      const stage = await stageAt(2);
      await interviewFrom(stage.id);
      const answer = await update(stage.id, { round: 2, criteria: ['llm-security'] });
      expect(refusals(answer)).toEqual(['WRONG_STATE round', 'WRONG_STATE criteria']);
      accepted(await update(stage.id, { title: 'Screen', minutes: 25, instructions: 'Be kind.' }));
      expect(await stageAt(2)).toMatchObject({ title: 'Screen', criteria: stage.criteria });
    });

    it('may leave a draft uncovered, and an open job never', async () => {
      const stage = await stageAt(2);
      accepted(await update(stage.id, { raters: 1 }));
      accepted(await update(stage.id, { raters: 2, revision: 2 }));
      accepted(await open());
      const answer = await update(stage.id, { raters: 1, revision: 3 });
      expect(refusals(answer)).not.toHaveLength(0);
      expect(new Set(refusals(answer).map((refusal) => refusal.split(' ')[0]))).toEqual(
        new Set(['CRITERION_UNCOVERED']),
      );
      expect(await stageAt(2)).toMatchObject({ raters: 2, revision: 3 });
    });

    it('lets one of two win who change the same stage at the same time', async () => {
      const { id } = await stageAt(2);
      const answers = await Promise.all([
        update(id, { minutes: 20 }),
        update(id, { minutes: 40 }, hiring.admin),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.map(conflictOf).filter(Boolean)).toMatchObject([{ revision: 2 }]);
    });

    it('keeps the order whole when two stages move at the same time', async () => {
      const [one, other] = [await stageAt(3), await stageAt(4)];
      await Promise.all([update(one.id, { position: 4 }), update(other.id, { position: 3 }, hiring.admin)]);
      const places = (await plan()).map(({ position }) => position);
      expect(places).toEqual(places.map((_, at) => at + 1));
    });
  });

  describe('remove', () => {
    it('takes an unused interview out, and the others close up', async () => {
      const [before, gone] = [await titles(), await stageAt(3)];
      accepted(await remove(gone.id));
      expect(await titles()).toEqual(before.toSpliced(2, 1));
      expect((await plan()).map(({ position }) => position)).toEqual(before.slice(1).map((_, at) => at + 1));
      expect(await slice.actionsOn(gone.id)).toEqual(['stage.removed']);
    });

    it('keeps the first and the last stage', async () => {
      const last = (await plan()).at(-1);
      expect(refusals(await remove((await stageAt(1)).id))).toEqual(['WRONG_STATE stageId']);
      expect(refusals(await remove(last?.id ?? ''))).toEqual(['WRONG_STATE stageId']);
    });

    it('keeps a stage that interviews were made from, and one that somebody stands at', async () => {
      const stage = await stageAt(3);
      const job = await asTestJob(stage.id);
      await anApplication(slice, hiring, job, { stageId: stage.id });
      const standing = await remove(stage.id);
      expect(refusals(standing)).toEqual(['WRONG_STATE stageId']);
      await interviewFrom(stage.id);
      expect(refusals(await remove(stage.id))).toEqual(['WRONG_STATE stageId', 'WRONG_STATE stageId']);
      expect((await stageAt(3)).id).toBe(stage.id);
    });

    it('does not leave an open job uncovered', async () => {
      accepted(await open());
      const stage = await stageAt(2);
      const answer = await remove(stage.id);
      expect(new Set(refusals(answer).map((refusal) => refusal.split(' ')[0]))).toEqual(
        new Set(['CRITERION_UNCOVERED']),
      );
      expect((await stageAt(2)).id).toBe(stage.id);
    });

    it('shows what somebody else changed before it is gone', async () => {
      const stage = await stageAt(3);
      accepted(await update(stage.id, { title: 'Worth keeping' }, hiring.admin));
      expect(conflictOf(await remove(stage.id))).toMatchObject({
        revision: 2,
        current: { title: 'Worth keeping' },
      });
    });

    it("is about nothing where the stage is gone, or another organization's", async () => {
      const others = await aHiringOrganization(slice);
      const stage = await stageAt(3);
      await expect(remove(stage.id, 1, others.admin)).rejects.toThrow(NotFound);
      accepted(await remove(stage.id));
      await expect(remove(stage.id)).rejects.toThrow(NotFound);
    });
  });
});
