import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { Seniority } from '@plumbline/rubrics';
import type { StagePlan } from '../domain/default-plan.js';
import type { JobPart, JobState } from '../domain/states.js';

export interface StoredJob {
  readonly id: string;
  readonly title: string;
  readonly state: JobState;
  readonly rubricVersionId: string;
  readonly placement: string;
  readonly seniority: Seniority;
  readonly revision: number;
}

export interface StoredStage extends StagePlan {
  readonly id: string;
  readonly jobId: string;
  readonly revision: number;
}

export interface TeamMember {
  readonly memberId: string;
  readonly part: JobPart;
}

const JOB = `id, title, state, rubric_version_id as "rubricVersionId", placement, seniority, revision`;
const STAGE = `id, job_id as "jobId", position, kind, title, round, minutes, raters, criteria, instructions, revision`;

/** Jobs, their teams and their plans. Whoever changes a plan holds the lock of its job. */
export class JobRepository {
  constructor(private readonly tx: Tx) {}

  async lock(id: string): Promise<StoredJob | null> {
    const [job] = await this.tx.query<StoredJob>(`select ${JOB} from job where id = $1 for update`, [id]);
    return job ?? null;
  }

  /** The job, kept from changing until the transaction ends; others may read it so at the same time. */
  async hold(id: string): Promise<StoredJob | null> {
    const [job] = await this.tx.query<StoredJob>(`select ${JOB} from job where id = $1 for share`, [id]);
    return job ?? null;
  }

  async insert(job: Omit<StoredJob, 'id' | 'state' | 'revision'>): Promise<string> {
    const id = newId();
    const { organizationId, memberId } = this.tx.actor;
    await this.tx.query(
      `insert into job (organization_id, id, title, rubric_version_id, placement, seniority, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [organizationId, id, job.title, job.rubricVersionId, job.placement, job.seniority, memberId],
    );
    return id;
  }

  async store(id: string, title: string, state: JobState): Promise<void> {
    await this.tx.query(
      `update job set title = $2, state = $3, revision = revision + 1,
              opened_at = case when $3 = 'open' then coalesce(opened_at, now()) else opened_at end,
              closed_at = case when $3 = 'closed' then coalesce(closed_at, now()) end
        where id = $1`,
      [id, title, state],
    );
  }

  team(jobId: string): Promise<TeamMember[]> {
    return this.tx.query(`select member_id as "memberId", part from job_team where job_id = $1`, [jobId]);
  }

  async join(jobId: string, { memberId, part }: TeamMember): Promise<void> {
    await this.tx.query(
      `insert into job_team (organization_id, id, job_id, member_id, part) values ($1, $2, $3, $4, $5)`,
      [this.tx.actor.organizationId, newId(), jobId, memberId, part],
    );
  }

  async leave(jobId: string, { memberId, part }: TeamMember): Promise<void> {
    await this.tx.query('delete from job_team where job_id = $1 and member_id = $2 and part = $3', [
      jobId,
      memberId,
      part,
    ]);
  }

  async jobOfStage(stageId: string): Promise<string | null> {
    const [stage] = await this.tx.query<{ jobId: string }>(
      `select job_id as "jobId" from stage where id = $1`,
      [stageId],
    );
    return stage?.jobId ?? null;
  }

  /** The plan by position. */
  plan(jobId: string): Promise<StoredStage[]> {
    return this.tx.query<StoredStage>(`select ${STAGE} from stage where job_id = $1 order by position`, [
      jobId,
    ]);
  }

  /** The stage of this job, kept from changing until the transaction ends; null where the job has none such. */
  async holdStage(jobId: string, stageId: string): Promise<StoredStage | null> {
    const [stage] = await this.tx.query<StoredStage>(
      `select ${STAGE} from stage where id = $1 and job_id = $2 for share`,
      [stageId, jobId],
    );
    return stage ?? null;
  }

  async insertStage(jobId: string, stage: StagePlan, id = newId()): Promise<void> {
    const { position, kind, title, round, minutes, raters, criteria, instructions } = stage;
    await this.tx.query(
      `insert into stage (organization_id, id, job_id, position, kind, title, round, minutes, raters, criteria, instructions)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        this.tx.actor.organizationId,
        id,
        jobId,
        position,
        kind,
        title,
        round,
        minutes,
        raters,
        criteria,
        instructions,
      ],
    );
  }

  async storeStage(stage: StoredStage): Promise<void> {
    const { id, title, round, minutes, raters, criteria, instructions } = stage;
    await this.tx.query(
      `update stage set title = $2, round = $3, minutes = $4, raters = $5, criteria = $6, instructions = $7,
              revision = revision + 1 where id = $1`,
      [id, title, round, minutes, raters, criteria, instructions],
    );
  }

  /** Numbers the stages in this order. Two may share a position until the transaction ends. */
  async number(plan: readonly { readonly id: string }[]): Promise<void> {
    await this.tx.query(
      `update stage s set position = o.position from unnest($1::uuid[]) with ordinality o (id, position)
        where s.id = o.id and s.position <> o.position`,
      [plan.map(({ id }) => id)],
    );
  }

  async removeStage(id: string): Promise<void> {
    await this.tx.query('delete from stage where id = $1', [id]);
  }

  /** How many interviews were made from the stage, and how many applications stand at it. */
  async useOf(stageId: string): Promise<{ readonly interviews: number; readonly applications: number }> {
    const [use] = await this.tx.query<{ interviews: number; applications: number }>(
      `select (select count(*)::int from interview i where i.stage_id = s.id and i.job_id = s.job_id) as interviews,
              (select count(*)::int from application a where a.stage_id = s.id and a.job_id = s.job_id) as applications
         from stage s where s.id = $1`,
      [stageId],
    );
    return use ?? { interviews: 0, applications: 0 };
  }
}
