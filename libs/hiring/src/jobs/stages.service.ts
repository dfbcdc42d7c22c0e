import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Actor,
  conflict,
  newId,
  NotFound,
  type Problem,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { RubricVersions } from '@plumbline/rubrics';
import { orderProblems, placedAt, type PlannedPlace, stageProblems } from '../domain/plan-rules.js';
import { JobState, StageKind } from '../domain/states.js';
import { JobRepository, type StoredJob, type StoredStage } from './job.repository.js';
import { uncovered } from './plan-coverage.js';
import { type StageChange, stageAfter } from './stage-change.js';
import { covering } from './stage-criteria.js';

export interface AddStage {
  readonly idempotencyKey: string;
  readonly jobId: string;
  readonly position: number;
  readonly title: string;
  readonly round: number;
  readonly minutes: number;
  readonly raters: number;
  /** Keys of criteria. */
  readonly criteria: readonly string[];
  readonly instructions?: string | null | undefined;
}

export interface UpdateStage extends StageChange {
  readonly idempotencyKey: string;
  readonly stageId: string;
  readonly revision: number;
}

export interface RemoveStage {
  readonly idempotencyKey: string;
  readonly stageId: string;
  readonly revision: number;
}

type Answer = Promise<Result<{ readonly id: string }, object>>;

/** What a recruiter does about the plan of a job. Each answers with the job, whose plan is one thing. */
@Injectable()
export class StagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly versions: RubricVersions,
  ) {}

  /** An interview stage more, at a position between the first and the last stage. */
  add(actor: Actor, input: AddStage): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'addStage', input, async () => {
        const jobs = new JobRepository(tx);
        const job = await jobs.lock(input.jobId);
        if (!job) throw new NotFound('job');
        const { positions, problems } = await covering(tx, this.versions, job, input.criteria);
        const wishes = {
          title: input.title.trim(),
          round: input.round,
          minutes: input.minutes,
          raters: input.raters,
          criteria: positions,
          instructions: input.instructions ?? '',
        };
        const stage = { ...wishes, id: newId(), kind: StageKind.INTERVIEW, position: input.position };
        const plan = placedAt<PlannedPlace>(await jobs.plan(job.id), stage, input.position);
        problems.push(...stageProblems(wishes), ...orderProblems(plan));
        if (problems.length > 0) return reject(...problems);
        await jobs.insertStage(job.id, stage, stage.id);
        await jobs.number(plan);
        await this.audit.record(tx, { action: 'stage.added', subjectId: stage.id });
        return accept({ id: job.id });
      }),
    );
  }

  /** Words may change at any time; what was asked in interviews that exist may not. */
  update(actor: Actor, input: UpdateStage): Answer {
    return this.changing(actor, 'updateStage', input, async ({ tx, jobs, job, stage, plan }) => {
      const { after, problems } = await stageAfter(tx, this.versions, job, stage, input);
      const order = placedAt(plan, after, input.position ?? stage.position);
      problems.push(
        ...orderProblems(order),
        ...(await meaningProblems(jobs, stage, after)),
        ...(await coverageAfter(tx, this.versions, job, order)),
      );
      if (problems.length > 0) return problems;
      await jobs.storeStage(after);
      await jobs.number(order);
      await this.audit.record(tx, { action: 'stage.changed', subjectId: stage.id });
      return [];
    });
  }

  /** Only a stage that nobody stands at and that no interview was made from. */
  remove(actor: Actor, input: RemoveStage): Answer {
    return this.changing(actor, 'removeStage', input, async ({ tx, jobs, job, stage, plan }) => {
      const rest = plan.filter(({ id }) => id !== stage.id);
      const problems = [
        ...(await useProblems(jobs, stage)),
        ...(await coverageAfter(tx, this.versions, job, rest)),
      ];
      if (problems.length > 0) return problems;
      await jobs.removeStage(stage.id);
      await jobs.number(rest);
      await this.audit.record(tx, { action: 'stage.removed', subjectId: stage.id });
      return [];
    });
  }

  private changing(
    actor: Actor,
    operation: string,
    input: RemoveStage,
    change: (found: Found) => Promise<Problem[]>,
  ): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once<object>(tx, operation, input, async () => {
        const jobs = new JobRepository(tx);
        const jobId = await jobs.jobOfStage(input.stageId);
        const job = jobId && (await jobs.lock(jobId));
        if (!job) throw new NotFound('stage');
        const plan = await jobs.plan(job.id);
        const stage = plan.find(({ id }) => id === input.stageId);
        if (!stage) throw new NotFound('stage');
        if (stage.revision !== input.revision)
          return conflict(stage.revision, await valuesOf(tx, this.versions, job, stage));
        const problems = await change({ tx, jobs, job, stage, plan });
        return problems.length > 0 ? reject(...problems) : accept({ id: job.id });
      }),
    );
  }
}

interface Found {
  readonly tx: Tx;
  readonly jobs: JobRepository;
  readonly job: StoredJob;
  readonly stage: StoredStage;
  readonly plan: readonly StoredStage[];
}

/** What somebody else stored, in the words of the input: criteria by their keys. */
async function valuesOf(
  tx: Tx,
  versions: RubricVersions,
  job: StoredJob,
  stage: StoredStage,
): Promise<object> {
  const content = await versions.within(tx, job.rubricVersionId);
  const { title, position, round, minutes, raters, instructions } = stage;
  const criteria = stage.criteria.flatMap((place) => content?.criteria[place - 1]?.key ?? []);
  return { title, position, round, minutes, raters, criteria, instructions };
}

/** A draft may be uncovered while it is written; a job that takes candidates may not. */
const coverageAfter = (
  tx: Tx,
  versions: RubricVersions,
  job: StoredJob,
  plan: readonly StoredStage[],
): Promise<Problem[]> =>
  job.state === JobState.DRAFT ? Promise.resolve([]) : uncovered(tx, versions, job, plan);

async function meaningProblems(
  jobs: JobRepository,
  before: StoredStage,
  after: StoredStage,
): Promise<Problem[]> {
  const changed = [
    ...(before.round === after.round ? [] : ['round']),
    ...(String(before.criteria) === String(after.criteria) ? [] : ['criteria']),
  ];
  if (changed.length === 0 || (await jobs.useOf(before.id)).interviews === 0) return [];
  return changed.map((field) =>
    problem(
      ProblemCode.WRONG_STATE,
      'Interviews of this stage exist, and this would change what they meant. Add a stage instead.',
      [field],
    ),
  );
}

async function useProblems(jobs: JobRepository, stage: StoredStage): Promise<Problem[]> {
  if (stage.kind !== StageKind.INTERVIEW)
    return [problem(ProblemCode.WRONG_STATE, 'A plan keeps its first and its last stage.', ['stageId'])];
  const { interviews, applications } = await jobs.useOf(stage.id);
  return [
    ...(interviews > 0
      ? [problem(ProblemCode.WRONG_STATE, 'Interviews of this stage exist.', ['stageId'])]
      : []),
    ...(applications > 0
      ? [
          problem(
            ProblemCode.WRONG_STATE,
            `Applications stand at this stage: ${applications}. Move them first.`,
            ['stageId'],
          ),
        ]
      : []),
  ];
}
