import { AuditLog } from '@plumbline/audit';
import { HIRING_ENTITIES } from '@plumbline/hiring';
import { type Actor } from '@plumbline/kernel';
import { Database, Reads, UnitOfWork } from '@plumbline/platform';
import { RUBRICS_ENTITIES, RubricVersions } from '@plumbline/rubrics';
import type { TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { ASSESSMENTS_ENTITIES } from '../assessments.entities.js';
import { DebriefNotesService } from '../debrief-notes.service.js';
import { DecisionsService } from '../decisions.service.js';
import { DraftsService } from '../drafts.service.js';
import { DueRounds } from '../due-rounds.js';
import { ScorecardsService } from '../scorecards.service.js';

/** The slice's services on a database, as one process of the API has them. */
export interface TestServices {
  readonly dataSource: DataSource;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly versions: RubricVersions;
  readonly scorecards: ScorecardsService;
  readonly drafts: DraftsService;
  readonly decisions: DecisionsService;
  readonly notes: DebriefNotesService;
  readonly dueRounds: DueRounds;
  /** A fresh request of the actor. */
  reads(actor: Actor): Reads;
  stop(): Promise<void>;
}

export async function startServices(db: TestDatabase): Promise<TestServices> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: db.urls.app,
    entities: [...RUBRICS_ENTITIES, ...HIRING_ENTITIES, ...ASSESSMENTS_ENTITIES],
    extra: { max: 12 },
  }).initialize();
  const [database, unitOfWork] = [new Database(dataSource), new UnitOfWork(dataSource)];
  const [audit, versions] = [new AuditLog(), new RubricVersions()];
  return {
    dataSource,
    database,
    unitOfWork,
    versions,
    scorecards: new ScorecardsService(unitOfWork, versions, audit),
    drafts: new DraftsService(unitOfWork),
    decisions: new DecisionsService(unitOfWork, audit),
    notes: new DebriefNotesService(unitOfWork, audit),
    dueRounds: new DueRounds(dataSource, database, unitOfWork, audit),
    reads: (actor) => new Reads(database, actor),
    stop: () => dataSource.destroy(),
  };
}
