import { ASSESSMENTS_ENTITIES } from '@plumbline/assessments';
import { HIRING_ENTITIES } from '@plumbline/hiring';
import { IDENTITY_ENTITIES } from '@plumbline/identity';
import { RUBRICS_ENTITIES } from '@plumbline/rubrics';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';

/** Written and read by SQL of their own, so that no entity of theirs could be out of date. */
const WITHOUT_ENTITY = [
  'application_score',
  'audit_entry',
  'draft_rating',
  'idempotency_key',
  'outbox_event',
  'round_release',
];

/** Keys, checks and indexes are the migrations' alone: TypeORM would drop all that no entity names. */
const BESIDE_THE_POINT = / DROP CONSTRAINT |^DROP INDEX /;

/** Where TypeORM looks up how a column is generated: here, what the database itself says. */
const METADATA = `create view plumbline.typeorm_metadata as
  select 'GENERATED_COLUMN' as type, current_database() as database, 'plumbline' as schema, c.relname as "table", a.attname as name,
         pg_get_expr(d.adbin, d.adrelid) as value
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where c.relnamespace = 'plumbline'::regnamespace and a.attgenerated = 's'`;

describe('the entities of every slice', () => {
  let db: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    db = await startDatabase();
    await db.superuser.query(METADATA);
    source = await new DataSource({
      type: 'postgres',
      url: db.urls.superuser,
      schema: 'plumbline',
      entities: [...IDENTITY_ENTITIES, ...RUBRICS_ENTITIES, ...HIRING_ENTITIES, ...ASSESSMENTS_ENTITIES],
    }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await db.stop();
  });

  /** What TypeORM would do to the schema to make it that of the entities. */
  const changes = async (): Promise<string[]> => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !BESIDE_THE_POINT.test(query));
  };

  it('have the columns of their tables, with type, nullability and default', async () => {
    expect(await changes()).toEqual([]);
  });

  it('are there for each table but those that only SQL of their own touches', async () => {
    const { rows } = await db.superuser.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace and relkind = 'r' order by 1`,
    );
    const tables = source.entityMetadatas.map(({ tableName }) => tableName);
    expect(rows.map(({ name }) => name)).toEqual([...tables, ...WITHOUT_ENTITY].toSorted());
  });

  it.each([
    [
      'a column more',
      'alter table plumbline.candidate add careless text',
      'alter table plumbline.candidate drop careless',
      /DROP COLUMN "careless"/,
    ],
    [
      'a column less',
      'alter table plumbline.evidence drop summary',
      `alter table plumbline.evidence add summary text not null`,
      /"evidence" ADD "summary"/,
    ],
    [
      'another way to generate a column',
      'alter table plumbline.candidate alter search_name set expression as (upper(full_name))',
      'alter table plumbline.candidate alter search_name set expression as (lower(full_name))',
      /"candidate" .*"search_name"/,
    ],
    [
      'another type',
      'alter table plumbline.job_team alter part type varchar',
      'alter table plumbline.job_team alter part type text',
      /"job_team" .*"part"/,
    ],
    [
      'another nullability',
      'alter table plumbline.stage alter title drop not null',
      'alter table plumbline.stage alter title set not null',
      /"stage" ALTER COLUMN "title" SET NOT NULL/,
    ],
    [
      'another default',
      `alter table plumbline.organization alter zone set default 'CET'`,
      `alter table plumbline.organization alter zone set default 'UTC'`,
      /"organization" ALTER COLUMN "zone" SET DEFAULT 'UTC'/,
    ],
  ])('are out of date with %s', async (_, fault, mended, change) => {
    await db.superuser.query(fault);
    try {
      expect((await changes()).join('\n')).toMatch(change);
    } finally {
      await db.superuser.query(mended);
    }
    expect(await changes()).toEqual([]);
  });
});
