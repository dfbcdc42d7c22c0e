import { actorOf, type TestMember } from '@plumbline/identity/testing';
import { Access, type Actor } from '@plumbline/kernel';
import type { PageArgs } from '@plumbline/platform';
import { AssignmentFilter } from '../domain/states.js';
import {
  aHiringOrganization,
  aJob,
  anApplication,
  anInterview,
  backwards,
  forwards,
  type HiringSlice,
  type PanelSeat,
  startHiring,
  type TestHiring,
  type TestJob,
} from '../testing/index.js';
import { ownAssignmentPage } from './assignments.reads.js';

describe('the assignments of a member, on PostgreSQL', () => {
  let slice: HiringSlice;
  let hiring: TestHiring;
  let job: TestJob;
  let ana: TestMember;
  beforeAll(async () => {
    slice = await startHiring();
    hiring = await aHiringOrganization(slice);
    job = await aJob(slice, hiring);
  });
  beforeEach(async () => {
    ana = await hiring.member(Access.INTERVIEWER);
  });
  afterAll(() => slice.stop());

  const pages =
    (filter = AssignmentFilter.ALL, actor: Actor = actorOf(ana)) =>
    (window: PageArgs) =>
      ownAssignmentPage(slice.reads(actor), slice.cursors, window, filter);
  const found = async (filter?: AssignmentFilter, actor?: Actor) =>
    (await forwards(pages(filter, actor), 50)).map(({ id }) => id);

  /** An assignment of Ana's in an interview so many hours from now. */
  const asked = async (inHours: number, seat: Partial<PanelSeat> = {}): Promise<string> => {
    const application = await anApplication(slice, hiring, job);
    const panel = [{ member: ana, ...seat }];
    const { assignments } = await anInterview(slice, hiring, job, application, { inHours, panel });
    return assignments[0] ?? '';
  };
  const withdrawn = async (id: string) => {
    await slice.assignments.withdraw(hiring.recruiter, {
      idempotencyKey: crypto.randomUUID(),
      assignmentId: id,
      revision: 1,
    });
    return id;
  };

  it('come by the time of their interviews, the same from both ends whatever the size of the pages', async () => {
    const [last, first] = [await asked(72), await asked(-40)];
    const [middle, same] = [await asked(24), await asked(24)];
    await slice.sql(
      `update plumbline.interview i set scheduled_at = date_trunc('hour', i.scheduled_at) + interval '1 microsecond'
         from plumbline.assignment a where a.interview_id = i.id and a.id = any ($1::uuid[])`,
      [middle, same],
    );
    const expected = [first, middle, same, last];
    for (const size of [1, 2, 3, 10]) {
      expect((await forwards(pages(), size)).map(({ id }) => id)).toEqual(expected);
      expect((await backwards(pages(), size)).map(({ id }) => id)).toEqual(expected);
    }
  });

  it('are those that are owed, those that are in, or both; never those withdrawn', async () => {
    const owed = await asked(24);
    const late = await asked(-100, { dueInHours: -50 });
    const submitted = await asked(-10, { submittedAt: new Date() });
    await withdrawn(await asked(48));
    expect(await found(AssignmentFilter.OWED)).toEqual([late, owed]);
    expect(await found(AssignmentFilter.SUBMITTED)).toEqual([submitted]);
    expect(await found()).toEqual([late, submitted, owed]);
    const count = async (filter: AssignmentFilter) => (await pages(filter)({ first: 1 })).totalCount();
    expect(await count(AssignmentFilter.OWED)).toBe(2);
    expect(await count(AssignmentFilter.ALL)).toBe(3);
  });

  it('are one’s own, whatever else one may see', async () => {
    const own = await asked(24);
    const colleague = await hiring.member(Access.INTERVIEWER);
    const other = await aHiringOrganization(slice);
    expect(await found()).toEqual([own]);
    for (const actor of [actorOf(colleague), hiring.recruiter, hiring.admin, job.manager, other.recruiter])
      expect(await found(AssignmentFilter.ALL, actor)).toEqual([]);
  });

  it('take no cursor of another list', async () => {
    await asked(24);
    const foreign = slice.cursors.seal('candidates', ['ana', ana.id]);
    await expect(pages()({ first: 1, after: foreign })).rejects.toThrow(/not a cursor of this list/);
  });
});
