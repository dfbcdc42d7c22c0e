import { actorOf, type TestMember } from '@plumbline/identity/testing';
import { Access, type Actor, newId } from '@plumbline/kernel';
import { ApplicationState, InterviewState, JobState } from '../domain/states.js';
import {
  accepted,
  aHiringOrganization,
  aJob,
  anApplication,
  aSealedCard,
  conflictOf,
  type HiringSlice,
  refusals,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import type { ScheduleInterview, UpdateInterview } from './interviews.service.js';

const HOUR = 3_600_000;
/** One instant for the whole file: what is written and what is expected is the same to the millisecond. */
const START = Date.now();
const inHours = (hours: number): Date => new Date(START + hours * HOUR);

const panelOf = (...members: readonly TestMember[]) => members.map(({ id }) => ({ memberId: id }));

describe('InterviewsService, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  let job: TestJob;
  let [ana, tom]: [TestMember, TestMember] = [undefined as never, undefined as never];
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
    job = await aJob(slice, hiring);
    [ana, tom] = [await hiring.member(Access.INTERVIEWER), await hiring.member(Access.INTERVIEWER)];
  });
  afterAll(() => slice.stop());

  const schedule = (applicationId: string, more: Partial<ScheduleInterview> = {}, by = hiring.recruiter) =>
    slice.interviews.schedule(by, {
      idempotencyKey: newId(),
      applicationId,
      stageId: job.screen,
      scheduledAt: inHours(24),
      panel: panelOf(ana, tom),
      ...more,
    });
  const update = (interviewId: string, more: Partial<UpdateInterview>, by: Actor = hiring.recruiter) =>
    slice.interviews.update(by, { idempotencyKey: newId(), interviewId, revision: 1, ...more });
  const interview = async (id: string) =>
    (
      await slice.sql<{ at: Date; minutes: number; state: string; round: number; revision: number }>(
        'select scheduled_at as at, minutes, state, round, revision from plumbline.interview where id = $1',
        id,
      )
    )[0];
  const assignments = (interviewId: string) =>
    slice.sql<{
      id: string;
      member: string;
      criteria: number[];
      due: Date;
      by: string | null;
      shadow: boolean;
      revision: number;
    }>(
      `select id, member_id as member, criteria, due_at as due, withdrawn_by as by, shadow, revision
         from plumbline.assignment where interview_id = $1 order by id`,
      interviewId,
    );
  const booked = async (more: Partial<ScheduleInterview> = {}) => {
    const applicationId = await anApplication(slice, hiring, job);
    const { id } = accepted(await schedule(applicationId, more));
    return { applicationId, id, asked: await assignments(id) };
  };

  describe('schedule', () => {
    it('asks the panel for what the stage covers, 48 hours after its end', async () => {
      const scheduledAt = inHours(24);
      const { id, asked } = await booked({ scheduledAt });
      expect(await interview(id)).toEqual({
        at: scheduledAt,
        minutes: 30,
        state: 'planned',
        round: 1,
        revision: 1,
      });
      const due = new Date(scheduledAt.getTime() + 48.5 * HOUR);
      const common = { criteria: [1, 2], due, by: null, shadow: false, revision: 1 };
      expect(asked).toEqual([
        { id: expect.any(String), member: ana.id, ...common },
        { id: expect.any(String), member: tom.id, ...common },
      ]);
    });

    it('leaves a trace of the interview and of everybody who is asked', async () => {
      const { id, asked } = await booked();
      expect(await slice.actionsOn(id)).toEqual(['interview.scheduled']);
      for (const { id: assignmentId } of asked) {
        expect(await slice.actionsOn(assignmentId)).toEqual(['assignment.created']);
        expect(await slice.toldOf(assignmentId)).toEqual(['assignment.changed']);
      }
    });

    it('takes its own length, the round of its stage and members in training', async () => {
      const panel = [{ memberId: ana.id }, { memberId: tom.id, shadow: true }];
      const { id, asked } = await booked({ stageId: job.loop, minutes: 90, panel });
      expect(await interview(id)).toMatchObject({ minutes: 90, round: 2 });
      expect(asked.map(({ criteria, shadow }) => [criteria, shadow])).toEqual([
        [[3, 4], false],
        [[3, 4], true],
      ]);
    });

    it('pins the application with its first interview, and never again', async () => {
      const pin = (id: string) =>
        slice.sql(
          'select rubric_version_id as version, placement, seniority, weights, revision from plumbline.application where id = $1',
          id,
        );
      const id = await anApplication(slice, hiring, job);
      accepted(await schedule(id));
      const [pinned] = await pin(id);
      expect(pinned).toMatchObject({
        version: hiring.versionId,
        placement: 'base',
        seniority: 'senior',
        revision: 1,
      });
      expect(pinned).toHaveProperty('weights', expect.arrayContaining([expect.any(Number)]));
      await slice.sql(`update plumbline.job set seniority = 'staff' where id = $1`, job.id);
      accepted(await schedule(id));
      await slice.sql(`update plumbline.job set seniority = 'senior' where id = $1`, job.id);
      expect(await pin(id)).toEqual([pinned]);
    });

    it('schedules once however often it is sent, and takes another time for another wish', async () => {
      const applicationId = await anApplication(slice, hiring, job);
      const input = { idempotencyKey: newId(), scheduledAt: inHours(24) };
      const { id } = accepted(await schedule(applicationId, input));
      expect(accepted(await schedule(applicationId, input)).id).toBe(id);
      expect(refusals(await schedule(applicationId, { ...input, scheduledAt: inHours(25) }))).toEqual([
        'KEY_REUSED idempotencyKey',
      ]);
    });

    it('names everything that is wrong at once, and asks nobody', async () => {
      const ended = await anApplication(slice, hiring, job, { state: ApplicationState.REJECTED });
      const result = await schedule(ended, {
        stageId: job.loop,
        minutes: 3,
        scheduledAt: inHours(-100),
        panel: [{ memberId: ana.id }, { memberId: ana.id }, { memberId: newId() }],
      });
      expect(refusals(result)).toEqual([
        'WRONG_STATE',
        'INVALID_VALUE minutes',
        'INVALID_VALUE scheduledAt',
        'INVALID_VALUE panel.1.memberId',
        'UNKNOWN_REFERENCE panel.2.memberId',
      ]);
      expect(await slice.sql('select id from plumbline.interview where application_id = $1', ended)).toEqual(
        [],
      );
    });

    it('is for interview stages of the same job', async () => {
      const id = await anApplication(slice, hiring, job);
      const other = await aJob(slice, hiring);
      expect(refusals(await schedule(id, { stageId: job.debrief, minutes: 30 }))).toEqual([
        'INVALID_VALUE stageId',
      ]);
      expect(refusals(await schedule(id, { stageId: other.screen }))).toEqual(['UNKNOWN_REFERENCE stageId']);
    });

    it('is for jobs that are open, and within a year', async () => {
      const shut = await aJob(slice, hiring, { state: JobState.PAUSED });
      const id = await anApplication(slice, hiring, shut);
      expect(refusals(await schedule(id, { stageId: shut.screen }))).toEqual(['WRONG_STATE']);
      const open = await anApplication(slice, hiring, job);
      expect(refusals(await schedule(open, { scheduledAt: inHours(24 * 400) }))).toEqual([
        'INVALID_VALUE scheduledAt',
      ]);
    });

    it('may be entered after it was held, while its cards are not due', async () => {
      const { id } = await booked({ scheduledAt: inHours(-3) });
      expect(await interview(id)).toMatchObject({ state: 'planned' });
    });

    it('asks those who can see the application once they are asked', async () => {
      const id = await anApplication(slice, hiring, job);
      const auditor = await hiring.member(Access.AUDITOR);
      const manager = await hiring.member(Access.MANAGER);
      const gone = await hiring.member(Access.INTERVIEWER);
      await slice.sql('update plumbline.member set deactivated_at = now() where id = $1', gone.id);
      expect(refusals(await schedule(id, { panel: panelOf(auditor, manager, gone) }))).toEqual([
        'INVALID_VALUE panel.0.memberId',
        'INVALID_VALUE panel.1.memberId',
        'UNKNOWN_REFERENCE panel.2.memberId',
      ]);
      const own = [{ memberId: job.manager.memberId }, { memberId: hiring.recruiter.memberId }];
      expect(refusals(await schedule(id, { panel: own }))).toEqual([]);
    });

    it('has a panel of 1 to 12', async () => {
      const id = await anApplication(slice, hiring, job);
      const crowd = Array.from({ length: 13 }, () => ({ memberId: newId() }));
      expect(refusals(await schedule(id, { panel: [] }))).toEqual(['INVALID_VALUE panel']);
      expect(refusals(await schedule(id, { panel: crowd }))).toEqual(['INVALID_VALUE panel']);
    });
  });

  describe('move', () => {
    it('takes the deadlines along that are still open', async () => {
      const { id, asked } = await booked();
      await aSealedCard(slice, asked[0]?.id ?? '');
      const before = asked[0]?.due;
      accepted(await update(id, { scheduledAt: inHours(72), minutes: 60 }));
      expect(await interview(id)).toMatchObject({ at: inHours(72), minutes: 60, revision: 2 });
      const [submitted, owed] = await assignments(id);
      expect(submitted).toMatchObject({ due: before });
      expect(owed?.due).toEqual(new Date(inHours(72).getTime() + 49 * HOUR));
      expect(await slice.actionsOn(id)).toEqual(['interview.scheduled', 'interview.moved']);
      expect(await slice.actionsOn(owed?.id ?? '')).toEqual([
        'assignment.created',
        'assignment.deadline-moved',
      ]);
    });

    it('refuses a time whose deadline has passed: it would open the round', async () => {
      const { id, asked } = await booked();
      expect(refusals(await update(id, { scheduledAt: inHours(-100) }))).toEqual([
        'INVALID_VALUE scheduledAt',
      ]);
      expect(await assignments(id)).toEqual(asked);
    });

    it('shows both sides to whoever was slower', async () => {
      const { id } = await booked();
      accepted(await update(id, { scheduledAt: inHours(30) }));
      expect(conflictOf(await update(id, { state: InterviewState.CANCELLED }))).toEqual({
        revision: 2,
        current: { scheduledAt: inHours(30).toISOString(), minutes: 30, state: 'planned' },
      });
    });
  });

  describe('how it went', () => {
    it('was held: nobody is let off, and it can be put right', async () => {
      const { id, asked } = await booked();
      accepted(await update(id, { state: InterviewState.HELD }));
      expect(await assignments(id)).toEqual(asked);
      accepted(await update(id, { state: InterviewState.PLANNED, revision: 2 }));
      expect(await slice.actionsOn(id)).toEqual([
        'interview.scheduled',
        'interview.held',
        'interview.planned',
      ]);
    });

    it.each([InterviewState.CANCELLED, InterviewState.NO_SHOW])(
      'was %s: whoever owes a card is let off for good',
      async (state) => {
        const { id } = await booked();
        accepted(await update(id, { state }));
        const asked = await assignments(id);
        expect(asked.map(({ by }) => by)).toEqual([hiring.recruiter.memberId, hiring.recruiter.memberId]);
        expect(await slice.actionsOn(asked[0]?.id ?? '')).toEqual([
          'assignment.created',
          'assignment.withdrawn',
        ]);
        expect(await slice.toldOf(asked[0]?.id ?? '')).toEqual(['assignment.changed', 'assignment.changed']);
        expect(refusals(await update(id, { state: InterviewState.PLANNED, revision: 2 }))).toEqual([
          'WRONG_STATE state',
        ]);
      },
    );

    it('did take place when a card of it is in', async () => {
      const { id, asked } = await booked();
      await aSealedCard(slice, asked[0]?.id ?? '');
      expect(refusals(await update(id, { state: InterviewState.NO_SHOW }))).toEqual(['WRONG_STATE state']);
      expect((await assignments(id)).map(({ by }) => by)).toEqual([null, null]);
    });

    it('cannot be called off by somebody who owes a card for it: nobody lets themselves off', async () => {
      const both = await hiring.member(Access.RECRUITER, Access.INTERVIEWER);
      const { id, asked } = await booked({ panel: panelOf(ana, both) });
      expect(refusals(await update(id, { state: InterviewState.CANCELLED }, actorOf(both)))).toEqual([
        'OWN_ASSIGNMENT state',
      ]);
      expect(await assignments(id)).toEqual(asked);
      expect(refusals(await update(id, { state: InterviewState.CANCELLED }))).toEqual([]);
    });

    it('opens the round when the last who owed a card in it are let off', async () => {
      const { applicationId, asked } = await booked();
      for (const { id } of asked) await aSealedCard(slice, id);
      const second = accepted(await schedule(applicationId));
      const rounds = () =>
        slice.sql('select round from plumbline.round_release where application_id = $1', applicationId);
      expect(await rounds()).toEqual([]);
      accepted(await update(second.id, { state: InterviewState.CANCELLED }));
      expect(await rounds()).toEqual([{ round: 1 }]);
      expect(await slice.actionsOn(applicationId)).toEqual(['round.released']);
      expect(await slice.toldOf(applicationId)).toEqual(['application.changed']);
    });

    it('keeps the round sealed where no card is in', async () => {
      const { applicationId, id } = await booked();
      accepted(await update(id, { state: InterviewState.CANCELLED }));
      expect(
        await slice.sql('select round from plumbline.round_release where application_id = $1', applicationId),
      ).toEqual([]);
    });
  });

  it('answers as absent for another organization, and for whoever may not see it', async () => {
    const { applicationId, id } = await booked();
    const other = await aHiringOrganization(slice);
    const stranger = actorOf(await hiring.member(Access.INTERVIEWER));
    for (const by of [other.recruiter, stranger]) {
      await expect(schedule(applicationId, {}, by)).rejects.toThrow(/application/);
      await expect(update(id, { state: InterviewState.HELD }, by)).rejects.toThrow(/interview/);
    }
    expect(await interview(id)).toMatchObject({ state: 'planned', revision: 1 });
  });
});
