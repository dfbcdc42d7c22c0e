import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { migrate, migrationNames, revertAll, schemaFacts } from './index.js';

const SNAPSHOT = join(import.meta.dirname, 'schema.txt');
/** Every test database is a clone of this one, and its roles carry this one's name. */
const TEMPLATE = 'plumbline_template';

const lines = (facts: string): string[] => facts.split('\n').filter(Boolean);

describe('the facts that protect data', () => {
  let db: TestDatabase;
  let client: pg.PoolClient;
  beforeAll(async () => {
    db = await startDatabase();
    client = await db.superuser.connect();
    // how the snapshot is brought up to date: PLUMBLINE_WRITE_SCHEMA=1, and a person reads the difference
    if (process.env['PLUMBLINE_WRITE_SCHEMA']) await writeFile(SNAPSHOT, await facts());
  });
  afterAll(async () => {
    client.release();
    await db.stop();
  });

  const facts = () => schemaFacts(async (sql) => (await client.query(sql)).rows, TEMPLATE);

  it('are those of migrations/schema.txt', async () => {
    expect(await facts()).toBe(await readFile(SNAPSHOT, 'utf8'));
  });

  it.each([
    ['row security is off', 'alter table plumbline.candidate disable row level security'],
    ['row security is not forced', 'alter table plumbline.candidate no force row level security'],
    ['a policy is loosened', 'alter policy candidate_read on plumbline.candidate using (true)'],
    ['a policy is gone', 'drop policy scorecard_insert on plumbline.scorecard'],
    ['a policy is added', 'create policy careless on plumbline.scorecard using (true)'],
    ['a trigger is off', 'alter table plumbline.scorecard disable trigger scorecard_frozen'],
    ['a trigger is gone', 'drop trigger assignment_one_way on plumbline.assignment'],
    [
      'a foreign key is gone',
      'alter table plumbline.job_team drop constraint job_team_organization_id_job_id_fkey',
    ],
    ['a check is gone', 'alter table plumbline.assignment drop constraint withdrawn_by_somebody_else'],
    ['a unique index is gone', 'drop index plumbline.decision_current'],
    ['a grant is widened', 'grant delete on plumbline.scorecard to "plumbline_app_plumbline_template"'],
    [
      'a column grant is widened',
      'grant update (ratings) on plumbline.scorecard to "plumbline_app_plumbline_template"',
    ],
    [
      'a function opens to all',
      'grant execute on function plumbline.release_round(uuid, smallint) to public',
    ],
    [
      'a function loses its search_path',
      'alter function plumbline.release_round(uuid, smallint) reset search_path',
    ],
    ['a schema opens', 'grant create on schema plumbline to "plumbline_app_plumbline_template"'],
    ['a role bypasses row security', 'alter role "plumbline_app_plumbline_template" bypassrls'],
    [
      'a role joins another',
      'grant "plumbline_release_plumbline_template" to "plumbline_owner_plumbline_template"',
    ],
    ['a column may be null', 'alter table plumbline.candidate alter full_name drop not null'],
    ['a default changes', `alter table plumbline.organization alter zone set default 'CET'`],
  ])('show that %s', async (_, change) => {
    const before = await facts();
    await client.query('begin');
    try {
      await client.query(change);
      const after = await facts();
      expect(after).not.toBe(before);
      expect(after.split('\n').length).toBeGreaterThan(100);
    } finally {
      await client.query('rollback');
    }
    expect(await facts()).toBe(before);
  });

  it('are gone after every migration was taken back, and the same after all of them again', async () => {
    const first = await facts();
    await revertAll(db.urls.migrator);
    expect(lines(await facts()).filter((line) => !/^(role|schema) /.test(line))).toEqual([]);
    expect(await migrate(db.urls.migrator)).toEqual(migrationNames());
    expect(await facts()).toBe(first);
  });
});
