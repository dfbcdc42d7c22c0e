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
import { ApplicationRepository } from '../applications/application.repository.js';
import { activeProblems } from '../domain/application-rules.js';
import { owedProblems, ownProblems } from '../domain/assignment-rules.js';
import { deadlineOf, fellThrough, movedDeadlineProblems } from '../domain/interview-rules.js';
import { JobRepository } from '../jobs/job.repository.js';
import { InterviewRepository, type StoredAssignment, type StoredInterview } from './interview.repository.js';
import { ask, panelProblems, pinScoring } from './panel.js';
import { releaseIfDue } from './round-release.js';

export interface AddAssignment {
  readonly idempotencyKey: string;
  readonly interviewId: string;
  readonly memberId: string;
  readonly shadow?: boolean | null | undefined;
}

export interface WithdrawAssignment {
  readonly idempotencyKey: string;
  readonly assignmentId: string;
  readonly revision: number;
}

export interface MoveDeadline extends WithdrawAssignment {
  readonly dueAt: Date;
}

type Answer = Promise<Result<{ readonly id: string }, object>>;

/** Who is asked for a scorecard, until when, and no longer. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly versions: RubricVersions,
  ) {}

  /** One interviewer more. Who was withdrawn before is asked anew, by another assignment. */
  add(actor: Actor, input: AddAssignment): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, 'addAssignment', input, async () => {
        const interviews = new InterviewRepository(tx);
        const applicationId = await interviews.applicationOf('interview', input.interviewId);
        const application = applicationId && (await new ApplicationRepository(tx).lock(applicationId));
        const interview = application && (await interviews.lock(input.interviewId));
        if (!interview) throw new NotFound('interview');
        const jobs = new JobRepository(tx);
        const job = await jobs.hold(interview.jobId);
        const stage = await jobs.holdStage(interview.jobId, interview.stageId);
        if (!job || !stage) throw new NotFound('stage');
        const problems = [
          ...activeProblems(application.state),
          ...interviewProblems(interview),
          ...(await panelProblems(tx, job.id, [input], () => ['memberId'])),
          ...alreadyProblems(await interviews.lockAssignments(interview), input.memberId),
        ];
        if (problems.length > 0) return reject(...problems);
        await pinScoring(tx, this.versions, application, job);
        const id = await ask(tx, this.audit, interviews, interview, {
          memberId: input.memberId,
          shadow: input.shadow ?? false,
          criteria: stage.criteria,
          dueAt: firstDeadline(interview, await interviews.dueHours(), new Date()),
        });
        return accept({ id });
      }),
    );
  }

  /** Lets somebody else off. That may have been the last card of the round. */
  withdraw(actor: Actor, input: WithdrawAssignment): Answer {
    return this.changing(actor, 'withdrawAssignment', input, async (tx, assignment) => {
      const problems = [...owedProblems(assignment), ...ownProblems(assignment.memberId, actor.memberId)];
      if (problems.length > 0) return problems;
      await new InterviewRepository(tx).withdraw(assignment.id);
      await this.audit.record(tx, { action: 'assignment.withdrawn', subjectId: assignment.id });
      return [];
    });
  }

  /** Gives more time, or less; never less than until now, because a passed deadline opens the round. */
  moveDeadline(actor: Actor, input: MoveDeadline): Answer {
    return this.changing(actor, 'moveDeadline', input, async (tx, assignment) => {
      const problems = [
        ...owedProblems(assignment),
        ...movedDeadlineProblems(input.dueAt, new Date(), ['dueAt']),
      ];
      if (problems.length > 0) return problems;
      await new InterviewRepository(tx).setDeadline(assignment.id, input.dueAt);
      await this.audit.record(tx, { action: 'assignment.deadline-moved', subjectId: assignment.id });
      return [];
    });
  }

  private changing(
    actor: Actor,
    operation: string,
    input: WithdrawAssignment,
    change: (tx: Tx, assignment: StoredAssignment) => Promise<Problem[]>,
  ): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, operation, input, async () => {
        const interviews = new InterviewRepository(tx);
        const applicationId = await interviews.applicationOf('assignment', input.assignmentId);
        const application = applicationId && (await new ApplicationRepository(tx).lock(applicationId));
        const assignment = application && (await interviews.lockAssignment(input.assignmentId));
        if (!assignment) throw new NotFound('assignment');
        if (assignment.revision !== input.revision)
          return conflict(assignment.revision, valuesOf(assignment));
        const problems = await change(tx, assignment);
        if (problems.length > 0) return reject(...problems);
        await tell(tx, 'assignment.changed', assignment.id);
        await releaseIfDue(tx, this.audit, assignment);
        return accept({ id: assignment.id });
      }),
    );
  }
}

const valuesOf = ({ dueAt, submittedAt, withdrawnAt }: StoredAssignment): object => ({
  dueAt: dueAt.toISOString(),
  submittedAt: submittedAt?.toISOString() ?? null,
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
});

const interviewProblems = ({ state }: StoredInterview): Problem[] =>
  fellThrough(state)
    ? [
        problem(ProblemCode.WRONG_STATE, 'This interview did not take place. Schedule another.', [
          'interviewId',
        ]),
      ]
    : [];

const alreadyProblems = (assignments: readonly StoredAssignment[], wanted: string): Problem[] =>
  assignments.some(({ memberId, withdrawnAt }) => memberId === wanted && !withdrawnAt)
    ? [problem(ProblemCode.ALREADY_EXISTS, 'This member is on the panel already.', ['memberId'])]
    : [];

/** Whoever is asked after the interview gets the full time from now. */
function firstDeadline({ scheduledAt, minutes }: StoredInterview, dueHours: number, now: Date): Date {
  const usual = deadlineOf(scheduledAt, minutes, dueHours);
  return usual > now ? usual : deadlineOf(now, 0, dueHours);
}
