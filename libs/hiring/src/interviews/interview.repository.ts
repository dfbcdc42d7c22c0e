import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { InterviewState } from '../domain/states.js';

export interface StoredInterview {
  readonly id: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly stageId: string;
  readonly round: number;
  readonly scheduledAt: Date;
  readonly minutes: number;
  readonly state: InterviewState;
  readonly revision: number;
}

export interface StoredAssignment {
  readonly id: string;
  readonly interviewId: string;
  readonly applicationId: string;
  readonly round: number;
  readonly memberId: string;
  readonly dueAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly revision: number;
}

export interface NewAssignment {
  readonly memberId: string;
  readonly shadow: boolean;
  readonly criteria: readonly number[];
  readonly dueAt: Date;
}

const INTERVIEW = `id, application_id as "applicationId", job_id as "jobId", stage_id as "stageId", round,
  scheduled_at as "scheduledAt", minutes, state, revision`;
const ASSIGNMENT = `id, interview_id as "interviewId", application_id as "applicationId", round, member_id as "memberId",
  due_at as "dueAt", submitted_at as "submittedAt", withdrawn_at as "withdrawnAt", revision`;

/** Interviews and who is asked in them, under the lock of their application. */
export class InterviewRepository {
  constructor(private readonly tx: Tx) {}

  /** Hours from the end of an interview to its deadline. */
  async dueHours(): Promise<number> {
    const [organization] = await this.tx.query<{ dueHours: number }>(
      `select due_hours as "dueHours" from organization where organization_id = $1`,
      [this.tx.actor.organizationId],
    );
    return organization?.dueHours ?? 48;
  }

  async applicationOf(table: 'interview' | 'assignment', id: string): Promise<string | null> {
    const [row] = await this.tx.query<{ applicationId: string }>(
      `select application_id as "applicationId" from ${table} where id = $1`,
      [id],
    );
    return row?.applicationId ?? null;
  }

  async lock(id: string): Promise<StoredInterview | null> {
    const [interview] = await this.tx.query<StoredInterview>(
      `select ${INTERVIEW} from interview where id = $1 for update`,
      [id],
    );
    return interview ?? null;
  }

  async insert(
    interview: Pick<
      StoredInterview,
      'applicationId' | 'jobId' | 'stageId' | 'round' | 'scheduledAt' | 'minutes'
    >,
  ): Promise<StoredInterview> {
    const { organizationId, memberId } = this.tx.actor;
    const { applicationId, jobId, stageId, round, scheduledAt, minutes } = interview;
    const [stored] = await this.tx.query<StoredInterview>(
      `insert into interview (organization_id, id, application_id, job_id, stage_id, round, scheduled_at, minutes, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${INTERVIEW}`,
      [organizationId, newId(), applicationId, jobId, stageId, round, scheduledAt, minutes, memberId],
    );
    if (!stored) throw new Error('An interview was stored and not returned.');
    return stored;
  }

  async store({ id, scheduledAt, minutes, state }: StoredInterview): Promise<void> {
    await this.tx.query(
      'update interview set scheduled_at = $2, minutes = $3, state = $4, revision = revision + 1 where id = $1',
      [id, scheduledAt, minutes, state],
    );
  }

  /** Every assignment of the interview, locked in one order. */
  lockAssignments({ id, applicationId }: StoredInterview): Promise<StoredAssignment[]> {
    return this.tx.query<StoredAssignment>(
      `select ${ASSIGNMENT} from assignment where application_id = $1 and interview_id = $2 order by id for update`,
      [applicationId, id],
    );
  }

  async lockAssignment(id: string): Promise<StoredAssignment | null> {
    const [assignment] = await this.tx.query<StoredAssignment>(
      `select ${ASSIGNMENT} from assignment where id = $1 for update`,
      [id],
    );
    return assignment ?? null;
  }

  async assign(
    { id: interviewId, applicationId, jobId, round }: StoredInterview,
    { memberId, shadow, criteria, dueAt }: NewAssignment,
  ): Promise<string> {
    const id = newId();
    const { actor } = this.tx;
    await this.tx.query(
      `insert into assignment (organization_id, id, interview_id, application_id, job_id, round, member_id, criteria,
         due_at, shadow, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.organizationId,
        id,
        interviewId,
        applicationId,
        jobId,
        round,
        memberId,
        criteria,
        dueAt,
        shadow,
        actor.memberId,
      ],
    );
    return id;
  }

  async setDeadline(id: string, dueAt: Date): Promise<void> {
    await this.tx.query('update assignment set due_at = $2, revision = revision + 1 where id = $1', [
      id,
      dueAt,
    ]);
  }

  async withdraw(id: string): Promise<void> {
    await this.tx.query(
      'update assignment set withdrawn_at = now(), withdrawn_by = $2, revision = revision + 1 where id = $1',
      [id, this.tx.actor.memberId],
    );
  }
}
