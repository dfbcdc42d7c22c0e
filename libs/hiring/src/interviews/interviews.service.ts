import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Actor,
  conflict,
  NotFound,
  type Problem,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, tell, type Tx, UnitOfWork } from '@plumbline/platform';
import { RubricVersions } from '@plumbline/rubrics';
import { ApplicationRepository, type StoredApplication } from '../applications/application.repository.js';
import { activeProblems } from '../domain/application-rules.js';
import { ownProblems } from '../domain/assignment-rules.js';
import {
  deadlineOf,
  fellThrough,
  interviewChangeProblems,
  minutesProblems,
  timeProblems,
} from '../domain/interview-rules.js';
import { notOpenProblems } from '../domain/job-states.js';
import { type InterviewState, StageKind } from '../domain/states.js';
import { JobRepository, type StoredJob, type StoredStage } from '../jobs/job.repository.js';
import { InterviewRepository, type StoredAssignment, type StoredInterview } from './interview.repository.js';
import { ask, type PanelMember, panelProblems, pinScoring } from './panel.js';
import { releaseIfDue } from './round-release.js';

export interface ScheduleInterview {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly stageId: string;
  readonly scheduledAt: Date;
  readonly minutes?: number | null | undefined;
  readonly panel: readonly PanelMember[];
}

export interface UpdateInterview {
  readonly idempotencyKey: string;
  readonly interviewId: string;
  readonly revision: number;
  readonly scheduledAt?: Date | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly state?: InterviewState | null | undefined;
}

type Answer = Promise<Result<{ readonly id: string }, object>>;

/** What a recruiter does about interviews. The application is locked first, then what hangs on it. */
@Injectable()
export class InterviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly versions: RubricVersions,
  ) {}

  /** Sets a time and asks the panel: each gets the criteria of the stage and a deadline. */
  schedule(actor: Actor, input: ScheduleInterview): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, 'scheduleInterview', input, async () => {
        const application = await new ApplicationRepository(tx).lock(input.applicationId);
        if (!application) throw new NotFound('application');
        const jobs = new JobRepository(tx);
        const job = await jobs.hold(application.jobId);
        const stage = await jobs.holdStage(application.jobId, input.stageId);
        if (!job) throw new NotFound('job');
        const interviews = new InterviewRepository(tx);
        const minutes = input.minutes ?? stage?.minutes ?? 0;
        const dueAt = deadlineOf(input.scheduledAt, minutes, await interviews.dueHours());
        const problems = [
          ...activeProblems(application.state),
          ...notOpenProblems(job.state, []),
          ...(await unpublishedProblems(tx, job)),
          ...stageProblems(stage),
          ...(stage ? minutesProblems(minutes) : []),
          ...timeProblems(input.scheduledAt, dueAt, new Date()),
          ...(await panelProblems(tx, job.id, input.panel, (place) => ['panel', String(place), 'memberId'])),
        ];
        if (problems.length > 0 || !stage) return reject(...problems);
        return accept(await this.book(tx, { application, job, stage, minutes, dueAt, input }));
      }),
    );
  }

  private async book(tx: Tx, booking: Booking): Promise<{ readonly id: string }> {
    const { application, job, stage, minutes, dueAt, input } = booking;
    const interviews = new InterviewRepository(tx);
    await pinScoring(tx, this.versions, application, job);
    const interview = await interviews.insert({
      applicationId: application.id,
      jobId: job.id,
      stageId: stage.id,
      round: stage.round ?? 1,
      scheduledAt: input.scheduledAt,
      minutes,
    });
    await this.audit.record(tx, { action: 'interview.scheduled', subjectId: interview.id });
    for (const { memberId, shadow } of input.panel) {
      const assignment = { memberId, shadow: shadow ?? false, criteria: stage.criteria, dueAt };
      await ask(tx, this.audit, interviews, interview, assignment);
    }
    return { id: interview.id };
  }

  /** Moves an interview, and with it the deadlines still open; or says how it went. */
  update(actor: Actor, input: UpdateInterview): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, 'updateInterview', input, async () => {
        const interviews = new InterviewRepository(tx);
        const applicationId = await interviews.applicationOf('interview', input.interviewId);
        const application = applicationId && (await new ApplicationRepository(tx).lock(applicationId));
        const interview = application && (await interviews.lock(input.interviewId));
        if (!interview) throw new NotFound('interview');
        if (interview.revision !== input.revision) return conflict(interview.revision, valuesOf(interview));
        const after: StoredInterview = {
          ...interview,
          scheduledAt: input.scheduledAt ?? interview.scheduledAt,
          minutes: input.minutes ?? interview.minutes,
          state: input.state ?? interview.state,
        };
        const assignments = await interviews.lockAssignments(interview);
        const dueAt = deadlineOf(after.scheduledAt, after.minutes, await interviews.dueHours());
        const change = { before: interview, after, assignments, dueAt };
        const problems = changeProblems(actor, change);
        if (problems.length > 0) return reject(...problems);
        await interviews.store(after);
        await this.audit.record(tx, { action: actionOf(change), subjectId: interview.id });
        await this.followUp(tx, change);
        return accept({ id: interview.id });
      }),
    );
  }

  /** What the change of an interview means for those who still owe a card for it. */
  private async followUp(tx: Tx, { before, after, assignments, dueAt }: Change): Promise<void> {
    const interviews = new InterviewRepository(tx);
    const through = !fellThrough(before.state) && fellThrough(after.state);
    if (!through && !isMoved(before, after)) return;
    for (const { id } of assignments.filter(isOwed)) {
      await (through ? interviews.withdraw(id) : interviews.setDeadline(id, dueAt));
      const action = through ? 'assignment.withdrawn' : 'assignment.deadline-moved';
      await this.audit.record(tx, { action, subjectId: id });
      await tell(tx, 'assignment.changed', id);
    }
    await releaseIfDue(tx, this.audit, after);
  }
}

interface Booking {
  readonly application: StoredApplication;
  readonly job: StoredJob;
  readonly stage: StoredStage;
  readonly minutes: number;
  readonly dueAt: Date;
  readonly input: ScheduleInterview;
}

interface Change {
  readonly before: StoredInterview;
  readonly after: StoredInterview;
  readonly assignments: readonly StoredAssignment[];
  readonly dueAt: Date;
}

const valuesOf = ({ scheduledAt, minutes, state }: StoredInterview): object => ({
  scheduledAt: scheduledAt.toISOString(),
  minutes,
  state,
});

const isOwed = ({ submittedAt, withdrawnAt }: StoredAssignment): boolean => !submittedAt && !withdrawnAt;

const isMoved = (before: StoredInterview, after: StoredInterview): boolean =>
  before.scheduledAt.getTime() !== after.scheduledAt.getTime() || before.minutes !== after.minutes;

const actionOf = ({ before, after }: Change): string =>
  before.state === after.state ? 'interview.moved' : `interview.${after.state}`;

function changeProblems(actor: Actor, { before, after, assignments, dueAt }: Change): Problem[] {
  const owed = assignments.filter(isOwed);
  const moved = isMoved(before, after);
  const withdraws = before.state !== after.state && fellThrough(after.state);
  return [
    ...minutesProblems(after.minutes),
    ...interviewChangeProblems({
      from: before.state,
      to: after.state,
      moved,
      submitted: assignments.some(({ submittedAt }) => submittedAt !== null),
    }),
    ...(moved && !withdraws && owed.length > 0 ? timeProblems(after.scheduledAt, dueAt, new Date()) : []),
    ...(withdraws ? owed.flatMap(({ memberId }) => ownProblems(memberId, actor.memberId, ['state'])) : []),
  ];
}

const stageProblems = (stage: StoredStage | null): Problem[] => {
  if (!stage) return [problem(ProblemCode.UNKNOWN_REFERENCE, 'The job has no such stage.', ['stageId'])];
  return stage.kind === StageKind.INTERVIEW
    ? []
    : [problem(ProblemCode.INVALID_VALUE, 'Only an interview stage can be scheduled.', ['stageId'])];
};

async function unpublishedProblems(tx: Tx, { rubricVersionId }: StoredJob): Promise<Problem[]> {
  const published = await tx.query(
    'select id from rubric_version where id = $1 and published_at is not null',
    [rubricVersionId],
  );
  return published.length > 0
    ? []
    : [problem(ProblemCode.WRONG_STATE, "The job's rubric version is not published.")];
}
