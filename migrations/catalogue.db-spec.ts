import { startDatabase, type TestDatabase } from '@plumbline/testing';
import type pg from 'pg';
import { rolesOf } from './index.js';
import { tableRules } from './testing/catalogue.js';
import { rightRules } from './testing/rights.js';

// The roles are those of the template that every test database is cloned from.
const ROLES = rolesOf('plumbline_template');
const RULES = [...tableRules(ROLES), ...rightRules(ROLES)];

describe('the catalogue of a migrated database', () => {
  let db: TestDatabase;
  let client: pg.PoolClient;
  beforeAll(async () => {
    db = await startDatabase();
    client = await db.superuser.connect();
  });
  afterAll(async () => {
    client.release();
    await db.stop();
  });

  const offenders = async (sql: string): Promise<string[]> => {
    const { rows } = await client.query<{ offender: string }>(sql);
    return rows.map((row) => row.offender);
  };

  it('is that of the roles under test, and is not empty', async () => {
    expect(db.roles).toEqual(ROLES);
    const { rows } = await client.query(
      `select count(*)::int as tables from pg_class where relnamespace = 'plumbline'::regnamespace and relkind = 'r'`,
    );
    expect(rows[0].tables).toBeGreaterThan(20);
  });

  it.each(RULES)('holds that $name', async ({ offenders: sql }) => {
    expect(await offenders(sql)).toEqual([]);
  });

  const faults = RULES.flatMap(({ name, offenders: check, planted }) =>
    planted.map(({ sql, caught }) => ({ name, check, fault: sql, caught })),
  );

  it.each(faults)(
    'is caught at "$caught" where somebody breaks that $name',
    async ({ check, fault, caught }) => {
      await client.query('begin');
      try {
        await client.query(fault);
        expect(await offenders(check)).toContain(caught);
      } finally {
        await client.query('rollback');
      }
    },
  );
});
