import { AuditLog } from '@plumbline/audit';
import type { Actor, Conflicting, Result } from '@plumbline/kernel';
import { Cursors, Database, Reads, UnitOfWork } from '@plumbline/platform';
import { RUBRICS_ENTITIES, RubricVersions } from '@plumbline/rubrics';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { ApplicationsService } from '../applications/applications.service.js';
import { CandidatesService } from '../candidates/candidates.service.js';
import { HIRING_ENTITIES } from '../hiring.entities.js';
import { AssignmentsService } from '../interviews/assignments.service.js';
import { InterviewsService } from '../interviews/interviews.service.js';
import { JobsService } from '../jobs/jobs.service.js';
import { StagesService } from '../jobs/stages.service.js';

/** The services of this slice on a database of their own. */
export interface HiringSlice {
  readonly db: TestDatabase;
  readonly dataSource: DataSource;
  readonly jobs: JobsService;
  readonly stages: StagesService;
  readonly versions: RubricVersions;
  readonly candidates: CandidatesService;
  readonly applications: ApplicationsService;
  readonly interviews: InterviewsService;
  readonly assignments: AssignmentsService;
  readonly cursors: Cursors;
  /** A fresh request of the actor. */
  reads(actor: Actor): Reads;
  /** What the organization's log says was done to the subject, in order. */
  actionsOn(subjectId: string): Promise<string[]>;
  /** What others were told about the subject, in order. */
  toldOf(subjectId: string): Promise<string[]>;
  /** What a superuser sees: `sql('select … where id = $1', id)`. */
  sql<Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startHiring(): Promise<HiringSlice> {
  const db = await startDatabase();
  const entities = [...RUBRICS_ENTITIES, ...HIRING_ENTITIES];
  const dataSource = await new DataSource({ type: 'postgres', url: db.urls.app, entities }).initialize();
  const [work, database] = [new UnitOfWork(dataSource), new Database(dataSource)];
  const [audit, versions] = [new AuditLog(), new RubricVersions()];
  const sql = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row[]> =>
    (await db.superuser.query<Row>(text, [...values])).rows;
  return {
    db,
    dataSource,
    jobs: new JobsService(work, audit, versions),
    stages: new StagesService(work, audit, versions),
    versions,
    candidates: new CandidatesService(work, audit),
    applications: new ApplicationsService(work, audit),
    interviews: new InterviewsService(work, audit, versions),
    assignments: new AssignmentsService(work, audit, versions),
    cursors: new Cursors('a secret of the tests'),
    reads: (actor) => new Reads(database, actor),
    sql,
    async actionsOn(subjectId) {
      const entries = 'select action from plumbline.audit_entry where subject_id = $1 order by id';
      return (await sql<{ action: string }>(entries, subjectId)).map(({ action }) => action);
    },
    async toldOf(subjectId) {
      const events = 'select kind from plumbline.outbox_event where subject_id = $1 order by id';
      return (await sql<{ kind: string }>(events, subjectId)).map(({ kind }) => kind);
    },
    async stop() {
      await dataSource.destroy();
      await db.stop();
    },
  };
}

/** The value of a result that must have been accepted. */
export function accepted<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result)}`);
}

/** `CODE at.path` for each problem of a refusal; empty when there is none. */
export const refusals = (result: Result<unknown, unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

/** What a caller is shown whose revision was not the present one. */
export const conflictOf = (result: Result<unknown, unknown>): Conflicting | undefined =>
  result.ok ? undefined : result.conflict;
