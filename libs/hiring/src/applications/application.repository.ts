import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { Seniority } from '@plumbline/rubrics';
import type { ApplicationState } from '../domain/states.js';
import { Disposition } from './application.entity.js';

export interface StoredApplication {
  readonly id: string;
  readonly jobId: string;
  readonly stageId: string;
  readonly state: ApplicationState;
  readonly disposition: string | null;
  readonly rubricVersionId: string | null;
  readonly revision: number;
}

/** What an application is scored against, from its first assignment on. */
export interface ScoringPin {
  readonly rubricVersionId: string;
  readonly placement: string;
  readonly seniority: Seniority;
  readonly weights: readonly number[];
}

/**
 * Applications. Whoever changes one, its interviews or who is asked in them holds its lock, and takes it before any
 * lock on those.
 */
export class ApplicationRepository {
  constructor(private readonly tx: Tx) {}

  async lock(id: string): Promise<StoredApplication | null> {
    const [application] = await this.tx.query<StoredApplication>(
      `select a.id, a.job_id as "jobId", a.stage_id as "stageId", a.state, a.rubric_version_id as "rubricVersionId", a.revision,
              case when a.state <> 'active' then (select d.reason from disposition d
                where d.organization_id = a.organization_id and d.application_id = a.id order by d.id desc limit 1) end as disposition
         from application a where a.id = $1 for update of a`,
      [id],
    );
    return application ?? null;
  }

  /** The new application's id; null when the candidate has applied for the job already. */
  async insert(candidateId: string, jobId: string, stageId: string): Promise<string | null> {
    const id = newId();
    const inserted = await this.tx.query(
      `insert into application (organization_id, id, candidate_id, job_id, stage_id) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, candidate_id, job_id) do nothing returning id`,
      [this.tx.actor.organizationId, id, candidateId, jobId, stageId],
    );
    return inserted.length > 0 ? id : null;
  }

  async move(id: string, stageId: string): Promise<void> {
    await this.tx.query(
      'update application set stage_id = $2, stage_since = now(), revision = revision + 1 where id = $1',
      [id, stageId],
    );
  }

  async setState(id: string, state: ApplicationState): Promise<void> {
    await this.tx.query('update application set state = $2, revision = revision + 1 where id = $1', [
      id,
      state,
    ]);
  }

  /** Why it ends, beside it: the words can be erased. */
  async explain(applicationId: string, reason: string, salt: Buffer): Promise<void> {
    const { organizationId } = this.tx.actor;
    await this.tx.manager.insert(Disposition, { organizationId, id: newId(), applicationId, reason, salt });
  }

  /** Pins once. The revision stays: nothing that a person edits has changed. */
  async pin(id: string, { rubricVersionId, placement, seniority, weights }: ScoringPin): Promise<void> {
    await this.tx.query(
      `update application set rubric_version_id = $2, placement = $3, seniority = $4, weights = $5
        where id = $1 and rubric_version_id is null`,
      [id, rubricVersionId, placement, seniority, weights],
    );
  }
}
