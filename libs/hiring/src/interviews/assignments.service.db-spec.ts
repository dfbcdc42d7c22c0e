import { actorOf, type TestMember } from '@plumbline/identity/testing';
import { Access, newId } from '@plumbline/kernel';
import { ApplicationState, InterviewState } from '../domain/states.js';
import {
  accepted,
  aHiringOrganization,
  aJob,
  anApplication,
  anInterview,
  type ApplicationTerms,
  aSealedCard,
  conflictOf,
  type HiringSlice,
  type InterviewTerms,
  refusals,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import type { AddAssignment, MoveDeadline } from './assignments.service.js';

const HOUR = 3_600_000;
/** One instant for the whole file: what is written and what is expected is the same to the millisecond. */
const START = Date.now();
const inHours = (hours: number): Date => new Date(START + hours * HOUR);

describe('AssignmentsService, on PostgreSQL', () => {
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

  const add = (
    interviewId: string,
    memberId: string,
    more: Partial<AddAssignment> = {},
    by = hiring.recruiter,
  ) => slice.assignments.add(by, { idempotencyKey: newId(), interviewId, memberId, ...more });
  const withdraw = (assignmentId: string, revision = 1, by = hiring.recruiter) =>
    slice.assignments.withdraw(by, { idempotencyKey: newId(), assignmentId, revision });
  const moveDeadline = (assignmentId: string, more: Partial<MoveDeadline>, by = hiring.recruiter) =>
    slice.assignments.moveDeadline(by, {
      idempotencyKey: newId(),
      assignmentId,
      revision: 1,
      dueAt: inHours(96),
      ...more,
    });
  const row = async (id: string) =>
    (
      await slice.sql<{
        member: string;
        criteria: number[];
        due: Date;
        by: string | null;
        shadow: boolean;
        notBlind: boolean;
        round: number;
        revision: number;
      }>(
        `select member_id as member, criteria, due_at as due, withdrawn_by as by, shadow, not_blind as "notBlind", round, revision
           from plumbline.assignment where id = $1`,
        id,
      )
    )[0];
  const released = (applicationId: string) =>
    slice.sql('select round from plumbline.round_release where application_id = $1', applicationId);

  /** An interview with Ana and Tom on its panel. */
  const planned = async (terms: InterviewTerms = {}, application: ApplicationTerms = {}) => {
    const applicationId = await anApplication(slice, hiring, job, application);
    const panel = terms.panel ?? [{ member: ana }, { member: tom }];
    const { id, assignments } = await anInterview(slice, hiring, job, applicationId, { ...terms, panel });
    const [first = '', second = ''] = assignments;
    return { applicationId, id, first, second };
  };

  describe('add', () => {
    it('asks one more for what the stage covers, until the usual deadline', async () => {
      const { id } = await planned({ inHours: 24 });
      const member = await hiring.member(Access.INTERVIEWER);
      const { id: assignmentId } = accepted(await add(id, member.id, { shadow: true }));
      const added = await row(assignmentId);
      expect(added).toMatchObject({
        member: member.id,
        criteria: [1, 2],
        by: null,
        shadow: true,
        notBlind: false,
        round: 1,
        revision: 1,
      });
      expect(Math.abs((added?.due.getTime() ?? 0) - inHours(24 + 48.5).getTime())).toBeLessThan(60_000);
      expect(await slice.actionsOn(assignmentId)).toEqual(['assignment.created']);
      expect(await slice.toldOf(assignmentId)).toEqual(['assignment.changed']);
    });

    it('gives the full time to whoever is asked after the interview', async () => {
      const { id } = await planned({ inHours: -200, state: InterviewState.HELD });
      const member = await hiring.member(Access.INTERVIEWER);
      const added = await row(accepted(await add(id, member.id)).id);
      expect(Math.abs((added?.due.getTime() ?? 0) - inHours(48).getTime())).toBeLessThan(60_000);
    });

    it('pins an application whose interview had nobody yet', async () => {
      const { id, applicationId } = await planned({ panel: [] });
      accepted(await add(id, ana.id));
      const [pinned] = await slice.sql(
        'select rubric_version_id as version from plumbline.application where id = $1',
        applicationId,
      );
      expect(pinned).toEqual({ version: hiring.versionId });
    });

    it('asks nobody twice, and anew whoever was withdrawn', async () => {
      const { id, first } = await planned();
      expect(refusals(await add(id, ana.id))).toEqual(['ALREADY_EXISTS memberId']);
      accepted(await withdraw(first));
      const again = accepted(await add(id, ana.id));
      expect(again.id).not.toBe(first);
      expect(await row(first)).toMatchObject({ by: hiring.recruiter.memberId });
    });

    it('asks once of several at the same time, and once however often one is sent', async () => {
      const { id } = await planned();
      const [one, two] = [await hiring.member(Access.INTERVIEWER), await hiring.member(Access.INTERVIEWER)];
      const results = await Promise.all([add(id, one.id), add(id, one.id), add(id, one.id)]);
      expect(results.flatMap(refusals)).toEqual(['ALREADY_EXISTS memberId', 'ALREADY_EXISTS memberId']);
      const idempotencyKey = newId();
      const first = accepted(await add(id, two.id, { idempotencyKey }));
      expect(accepted(await add(id, two.id, { idempotencyKey })).id).toBe(first.id);
    });

    it('marks whoever could read released cards before as not blind', async () => {
      const { id, applicationId, first, second } = await planned();
      await aSealedCard(slice, first);
      accepted(await withdraw(second));
      expect(await released(applicationId)).toEqual([{ round: 1 }]);
      const [reader, stranger] = [
        await hiring.member(Access.RECRUITER),
        await hiring.member(Access.INTERVIEWER),
      ];
      expect(await row(accepted(await add(id, reader.id)).id)).toMatchObject({ notBlind: true });
      expect(await row(accepted(await add(id, stranger.id)).id)).toMatchObject({ notBlind: false });
    });

    it('refuses people without access, and interviews and applications that are over', async () => {
      const { id } = await planned();
      const auditor = await hiring.member(Access.AUDITOR);
      expect(refusals(await add(id, auditor.id))).toEqual(['INVALID_VALUE memberId']);
      expect(refusals(await add(id, newId()))).toEqual(['UNKNOWN_REFERENCE memberId']);
      const cancelled = await planned({ state: InterviewState.CANCELLED, panel: [] });
      expect(refusals(await add(cancelled.id, ana.id))).toEqual(['WRONG_STATE interviewId']);
      const ended = await planned({ panel: [] }, { state: ApplicationState.WITHDRAWN });
      expect(refusals(await add(ended.id, ana.id))).toEqual(['WRONG_STATE']);
    });
  });

  describe('withdraw', () => {
    it('names who did it, once and for good', async () => {
      const { first } = await planned();
      accepted(await withdraw(first));
      expect(await row(first)).toMatchObject({ by: hiring.recruiter.memberId, revision: 2 });
      expect(await slice.actionsOn(first)).toEqual(['assignment.withdrawn']);
      expect(await slice.toldOf(first)).toEqual(['assignment.changed']);
      expect(refusals(await withdraw(first, 2))).toEqual(['ASSIGNMENT_WITHDRAWN']);
      expect(refusals(await moveDeadline(first, { revision: 2 }))).toEqual(['ASSIGNMENT_WITHDRAWN']);
    });

    it('is done by somebody else', async () => {
      const both = await hiring.member(Access.RECRUITER, Access.INTERVIEWER);
      const { second } = await planned({ panel: [{ member: ana }, { member: both }] });
      expect(refusals(await withdraw(second, 1, actorOf(both)))).toEqual(['OWN_ASSIGNMENT']);
      expect(await row(second)).toMatchObject({ by: null, revision: 1 });
      expect(refusals(await withdraw(second, 1, hiring.admin))).toEqual([]);
    });

    it('refuses a card that is in', async () => {
      const { first } = await planned();
      await aSealedCard(slice, first);
      expect(refusals(await withdraw(first, 2))).toEqual(['SCORECARD_SUBMITTED']);
      expect(refusals(await moveDeadline(first, { revision: 2 }))).toEqual(['SCORECARD_SUBMITTED']);
    });

    it('opens the round with the last who owed a card, and says so once', async () => {
      const { applicationId, first, second } = await planned();
      await aSealedCard(slice, first);
      expect(await released(applicationId)).toEqual([]);
      accepted(await withdraw(second));
      expect(await released(applicationId)).toEqual([{ round: 1 }]);
      expect(await slice.actionsOn(applicationId)).toEqual(['round.released']);
      expect(await slice.toldOf(applicationId)).toEqual(['application.changed']);
    });

    it('keeps the round sealed while somebody owes a card, and where none is in', async () => {
      const third = await hiring.member(Access.INTERVIEWER);
      const waiting = await planned({ panel: [{ member: ana }, { member: tom }, { member: third }] });
      await aSealedCard(slice, waiting.first);
      accepted(await withdraw(waiting.second));
      expect(await released(waiting.applicationId)).toEqual([]);
      const empty = await planned();
      accepted(await withdraw(empty.first));
      accepted(await withdraw(empty.second));
      expect(await released(empty.applicationId)).toEqual([]);
    });

    it('shows what it is now to whoever was slower, and lets one of two win', async () => {
      const { first } = await planned();
      const results = await Promise.all([withdraw(first), moveDeadline(first, {})]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const [conflict] = results.flatMap((result) => conflictOf(result) ?? []);
      expect(conflict).toMatchObject({ revision: 2, current: { submittedAt: null } });
    });
  });

  describe('move a deadline', () => {
    it('gives more time, or less', async () => {
      const { first } = await planned();
      accepted(await moveDeadline(first, { dueAt: inHours(500) }));
      expect(await row(first)).toMatchObject({ due: inHours(500), revision: 2 });
      accepted(await moveDeadline(first, { dueAt: inHours(2), revision: 2 }));
      expect(await row(first)).toMatchObject({ due: inHours(2), revision: 3 });
      expect(await slice.actionsOn(first)).toEqual([
        'assignment.deadline-moved',
        'assignment.deadline-moved',
      ]);
    });

    it('gives more time to whoever is late', async () => {
      const { first } = await planned({ panel: [{ member: ana, dueInHours: -5 }] });
      accepted(await moveDeadline(first, { dueAt: inHours(24) }));
      expect(await row(first)).toMatchObject({ due: inHours(24) });
    });

    it('refuses the past, and more than 90 days', async () => {
      const { first } = await planned();
      const before = await row(first);
      expect(refusals(await moveDeadline(first, { dueAt: inHours(-1) }))).toEqual(['INVALID_VALUE dueAt']);
      expect(refusals(await moveDeadline(first, { dueAt: inHours(91 * 24) }))).toEqual([
        'INVALID_VALUE dueAt',
      ]);
      expect(await row(first)).toEqual(before);
    });

    it('shows the other deadline to whoever was slower', async () => {
      const { first } = await planned();
      accepted(await moveDeadline(first, { dueAt: inHours(50) }));
      expect(conflictOf(await moveDeadline(first, { dueAt: inHours(60) }))).toEqual({
        revision: 2,
        current: { dueAt: inHours(50).toISOString(), submittedAt: null, withdrawnAt: null },
      });
    });
  });

  it('answers as absent for another organization, and for whoever may not see it', async () => {
    const { id, first } = await planned();
    const other = await aHiringOrganization(slice);
    const stranger = actorOf(await hiring.member(Access.INTERVIEWER));
    for (const by of [other.recruiter, stranger]) {
      await expect(add(id, ana.id, {}, by)).rejects.toThrow(/interview/);
      await expect(withdraw(first, 1, by)).rejects.toThrow(/assignment/);
      await expect(moveDeadline(first, {}, by)).rejects.toThrow(/assignment/);
    }
    expect(await row(first)).toMatchObject({ by: null, revision: 1 });
  });
});
