import { actorOf, aMember, anOrganization, type TestMember } from '@plumbline/identity/testing';
import { Access, type Actor, newId } from '@plumbline/kernel';
import { publishedRubrics } from '@plumbline/rubrics/testing';
import { ApplicationState, InterviewState, JobState } from '../domain/states.js';
import type { HiringSlice } from './hiring-slice.js';

const HOUR = 3_600_000;

type Row = Readonly<Record<string, unknown>>;

async function insert({ db }: HiringSlice, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await db.superuser.query(
    `insert into plumbline.${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** An organization that hires: the shipped rubrics, a recruiter and an admin. */
export interface TestHiring {
  readonly organizationId: string;
  readonly versionId: string;
  readonly recruiter: Actor;
  readonly admin: Actor;
  /** A new member with this access. */
  member(...access: readonly Access[]): Promise<TestMember>;
}

export async function aHiringOrganization(slice: HiringSlice): Promise<TestHiring> {
  const { id: organizationId } = await anOrganization(slice.db);
  const versions = await publishedRubrics(slice.db, slice.dataSource, organizationId);
  const member = (...access: readonly Access[]) => aMember(slice.db, organizationId, access);
  return {
    organizationId,
    versionId: versions['ai-engineer'] ?? '',
    recruiter: actorOf(await member(Access.RECRUITER)),
    admin: actorOf(await member(Access.ADMIN)),
    member,
  };
}

/** A job with its plan: read, a screen as a round of its own, a loop, and the decision. */
export interface TestJob {
  readonly id: string;
  readonly manager: Actor;
  readonly applied: string;
  readonly screen: string;
  readonly loop: string;
  readonly debrief: string;
}

const PLAN = [
  { key: 'applied', kind: 'review' },
  { key: 'screen', kind: 'interview', round: 1, minutes: 30, criteria: [1, 2], raters: 2 },
  { key: 'loop', kind: 'interview', round: 2, minutes: 60, criteria: [3, 4], raters: 2 },
  { key: 'debrief', kind: 'decision' },
] as const;

export async function aJob(
  slice: HiringSlice,
  hiring: TestHiring,
  { state = JobState.OPEN }: { readonly state?: JobState } = {},
): Promise<TestJob> {
  const { organizationId: organization_id, versionId, admin } = hiring;
  const manager = await hiring.member(Access.MANAGER);
  const id = newId();
  await insert(slice, 'job', {
    organization_id,
    id,
    title: 'AI engineer',
    rubric_version_id: versionId,
    placement: 'base',
    seniority: 'senior',
    state,
    created_by: admin.memberId,
  });
  const team = { organization_id, id: newId(), job_id: id, member_id: manager.id, part: 'manager' };
  await insert(slice, 'job_team', team);
  const [applied, screen, loop, debrief] = [newId(), newId(), newId(), newId()];
  const stages = { applied, screen, loop, debrief };
  for (const [place, { key, ...stage }] of PLAN.entries())
    await insert(slice, 'stage', {
      organization_id,
      id: stages[key],
      job_id: id,
      position: place + 1,
      title: key,
      ...stage,
    });
  return { id, manager: actorOf(manager), ...stages };
}

export interface TestCandidate {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
}

export async function aCandidate(
  slice: HiringSlice,
  { organizationId, recruiter }: TestHiring,
  given: { readonly fullName?: string; readonly email?: string } = {},
): Promise<TestCandidate> {
  const id = newId();
  const fullName = given.fullName ?? `Candidate ${id.slice(-6)}`;
  const email = given.email ?? `candidate-${id}@example.org`;
  const row = {
    organization_id: organizationId,
    id,
    full_name: fullName,
    email,
    created_by: recruiter.memberId,
  };
  await insert(slice, 'candidate', row);
  return { id, fullName, email };
}

export interface ApplicationTerms {
  readonly candidateId?: string;
  readonly stageId?: string;
  readonly state?: ApplicationState;
  readonly appliedAt?: Date;
  /** Its stored score; none without. */
  readonly score?: number;
}

/** An application at the first stage of the job, where nothing else is said. */
export async function anApplication(
  slice: HiringSlice,
  hiring: TestHiring,
  job: TestJob,
  terms: ApplicationTerms = {},
): Promise<string> {
  const id = newId();
  const candidate_id = terms.candidateId ?? (await aCandidate(slice, hiring)).id;
  const { state = ApplicationState.ACTIVE, appliedAt = new Date(), stageId = job.applied } = terms;
  const keys = {
    organization_id: hiring.organizationId,
    id,
    candidate_id,
    job_id: job.id,
    stage_id: stageId,
  };
  await insert(slice, 'application', { ...keys, state, applied_at: appliedAt });
  if (terms.score !== undefined)
    await insert(slice, 'application_score', {
      ...keys,
      applied_at: appliedAt,
      score: terms.score,
      observed_share: 1,
      raters: 2,
      scorecards: 2,
    });
  return id;
}

export interface PanelSeat {
  readonly member: Pick<TestMember, 'id'>;
  /** Hours from now; negative for a deadline that has passed. */
  readonly dueInHours?: number;
  readonly submittedAt?: Date;
  readonly shadow?: boolean;
}

export interface InterviewTerms {
  readonly stageId?: string;
  readonly round?: number;
  /** Hours from now to its beginning. */
  readonly inHours?: number;
  readonly state?: InterviewState;
  readonly panel?: readonly PanelSeat[];
}

export interface TestInterview {
  readonly id: string;
  /** In the order of the panel. */
  readonly assignments: readonly string[];
}

/** An interview of the application, in the screen of its job where nothing else is said. */
export async function anInterview(
  slice: HiringSlice,
  hiring: TestHiring,
  job: TestJob,
  applicationId: string,
  terms: InterviewTerms = {},
): Promise<TestInterview> {
  const { stageId = job.screen, round = 1, inHours = 24, state = InterviewState.PLANNED, panel = [] } = terms;
  const created_by = hiring.recruiter.memberId;
  const id = newId();
  const keys = {
    organization_id: hiring.organizationId,
    application_id: applicationId,
    job_id: job.id,
    round,
  };
  const scheduled_at = new Date(Date.now() + inHours * HOUR);
  await insert(slice, 'interview', {
    ...keys,
    id,
    stage_id: stageId,
    scheduled_at,
    minutes: 30,
    state,
    created_by,
  });
  const assignments: string[] = [];
  for (const { member, dueInHours = inHours + 48, submittedAt = null, shadow = false } of panel) {
    const assignmentId = newId();
    await insert(slice, 'assignment', {
      ...keys,
      id: assignmentId,
      interview_id: id,
      member_id: member.id,
      criteria: [1, 2],
      due_at: new Date(Date.now() + dueInHours * HOUR),
      submitted_at: submittedAt,
      shadow,
      created_by,
    });
    assignments.push(assignmentId);
  }
  return { id, assignments };
}
