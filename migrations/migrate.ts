import { DataSource, type MigrationInterface } from 'typeorm';
import { Identity1764000000000 } from './1764000000000-identity.js';
import { Rubrics1764000001000 } from './1764000001000-rubrics.js';
import { Hiring1764000002000 } from './1764000002000-hiring.js';
import { Assessments1764000003000 } from './1764000003000-assessments.js';

/** Every migration, oldest first. A migration is never edited once it has landed. */
const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  Identity1764000000000,
  Rubrics1764000001000,
  Hiring1764000002000,
  Assessments1764000003000,
];

export const migrationNames = (): string[] => MIGRATIONS.map((migration) => migration.name);

const connectMigrator = (url: string): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'plumbline_meta', // TypeORM's own table; everything else names its schema
    migrationsTableName: 'schema_migration',
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    applicationName: 'plumbline migrate',
  }).initialize();

/** Brings the schema up to date. Returns the names of the migrations that ran; none when it already was. */
export async function migrate(migratorUrl: string): Promise<string[]> {
  const source = await connectMigrator(migratorUrl);
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** Takes every migration back, newest first: data are lost, so only tests and a person who means it call this. */
export async function revertAll(migratorUrl: string): Promise<void> {
  const source = await connectMigrator(migratorUrl);
  try {
    for (let left = MIGRATIONS.length; left > 0; left--) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** The migrations that the database does not have yet. */
export async function pendingMigrations(
  query: (sql: string) => Promise<{ name: string }[]>,
): Promise<string[]> {
  const applied = new Set(
    (await query('select name from plumbline_meta.schema_migration')).map((row) => row.name),
  );
  return migrationNames().filter((name) => !applied.has(name));
}
