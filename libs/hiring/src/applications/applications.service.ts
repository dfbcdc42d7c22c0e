import { Injectable } from '@nestjs/common';
import { AuditLog, commitTo } from '@plumbline/audit';
import {
  accept,
  type Actor,
  conflict,
  encodeId,
  NotFound,
  type Problem,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, tell, type Tx, UnitOfWork } from '@plumbline/platform';
import { activeProblems, closeProblems, reopenProblems } from '../domain/application-rules.js';
import { notOpenProblems } from '../domain/job-states.js';
import { ApplicationState } from '../domain/states.js';
import { JobRepository, type StoredJob } from '../jobs/job.repository.js';
import { ApplicationRepository, type StoredApplication } from './application.repository.js';

export interface CreateApplication {
  readonly idempotencyKey: string;
  readonly candidateId: string;
  readonly jobId: string;
}

interface ApplicationChange {
  readonly idempotencyKey: string;
  readonly applicationId: string;
  readonly revision: number;
}

export interface MoveApplication extends ApplicationChange {
  readonly stageId: string;
}

export interface CloseApplication extends ApplicationChange {
  readonly state: ApplicationState;
  readonly disposition: string;
}

export type ReopenApplication = ApplicationChange;

type Answer = Promise<Result<{ readonly id: string }, object>>;

/** The run of candidates for jobs: in, through the stages of the plan, and out for a stated reason. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** A candidate applies once for a job, and begins at its first stage. */
  create(actor: Actor, { idempotencyKey, candidateId, jobId }: CreateApplication): Answer {
    const input = { idempotencyKey, candidateId, jobId };
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, 'createApplication', input, async () => {
        const jobs = new JobRepository(tx);
        const job = await jobs.hold(jobId);
        const [first] = job ? await jobs.plan(job.id) : [];
        const problems = [
          ...(await candidateProblems(tx, candidateId)),
          ...(job ? notOpenProblems(job.state, ['jobId']) : [absent('There is no such job.', 'jobId')]),
        ];
        if (problems.length > 0 || !first) return reject(...problems);
        const id = await new ApplicationRepository(tx).insert(candidateId, jobId, first.id);
        if (id === null)
          return reject(
            problem(ProblemCode.ALREADY_EXISTS, 'This candidate has applied for this job already.', [
              'candidateId',
            ]),
          );
        await this.note(tx, 'application.created', id);
        return accept({ id });
      }),
    );
  }

  move(actor: Actor, input: MoveApplication): Answer {
    return this.changing(actor, 'moveApplication', input, async (tx, applications, application) => {
      const jobs = new JobRepository(tx);
      const job = await jobs.hold(application.jobId);
      const stage = await jobs.holdStage(application.jobId, input.stageId);
      const problems = [...activeProblems(application.state), ...jobProblems(job)];
      if (!stage) problems.push(absent('The job has no such stage.', 'stageId'));
      if (stage?.id === application.stageId)
        problems.push(
          problem(ProblemCode.INVALID_VALUE, 'The application is at this stage already.', ['stageId']),
        );
      if (problems.length > 0) return problems;
      await applications.move(application.id, input.stageId);
      await this.note(tx, 'application.moved', application.id);
      return [];
    });
  }

  close(actor: Actor, input: CloseApplication): Answer {
    return this.changing(actor, 'closeApplication', input, async (tx, applications, { id, state }) => {
      const problems = closeProblems(state, input.state, input.disposition);
      if (problems.length > 0) return problems;
      const reason = input.disposition.trim();
      const { salt, digest } = commitTo({ reason });
      await applications.setState(id, input.state);
      await applications.explain(id, reason, salt);
      await this.note(tx, `application.${input.state}`, id, digest);
      return [];
    });
  }

  reopen(actor: Actor, input: ReopenApplication): Answer {
    return this.changing(actor, 'reopenApplication', input, async (tx, applications, application) => {
      const job = await new JobRepository(tx).hold(application.jobId);
      const problems = [...reopenProblems(application.state), ...jobProblems(job)];
      if (problems.length > 0) return problems;
      await applications.setState(application.id, ApplicationState.ACTIVE);
      await this.note(tx, 'application.reopened', application.id);
      return [];
    });
  }

  private changing<I extends ApplicationChange>(
    actor: Actor,
    operation: string,
    input: I,
    change: (
      tx: Tx,
      applications: ApplicationRepository,
      application: StoredApplication,
    ) => Promise<Problem[]>,
  ): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, operation, input, async () => {
        const applications = new ApplicationRepository(tx);
        const application = await applications.lock(input.applicationId);
        if (!application) throw new NotFound('application');
        const { id, revision } = application;
        if (revision !== input.revision) return conflict(revision, valuesOf(application));
        const problems = await change(tx, applications, application);
        return problems.length > 0 ? reject(...problems) : accept({ id });
      }),
    );
  }

  private async note(tx: Tx, action: string, id: string, commitment?: Buffer): Promise<void> {
    await this.audit.record(tx, { action, subjectId: id, ...(commitment && { commitment }) });
    await tell(tx, 'application.changed', id);
  }
}

const valuesOf = ({ stageId, state, disposition }: StoredApplication): object => ({
  stageId: encodeId('stage', stageId),
  state,
  disposition,
});

const absent = (message: string, path: string): Problem =>
  problem(ProblemCode.UNKNOWN_REFERENCE, message, [path]);

const jobProblems = (job: StoredJob | null): Problem[] => (job ? notOpenProblems(job.state, []) : []);

async function candidateProblems(tx: Tx, id: string): Promise<Problem[]> {
  const found = await tx.query('select id from candidate where id = $1', [id]);
  return found.length > 0 ? [] : [absent('There is no such candidate.', 'candidateId')];
}
