import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { databaseUrls, initDatabase, migrate, migrationNames, schemaFacts } from './index.js';

const PASSWORDS = { migrator: 'migrator of the test', app: 'app of the test' };

/** The answer of one connection's one statement. */
async function asked<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database prepared by whom a hosted PostgreSQL lets administer: no superuser', () => {
  const login = `hosted_${process.pid}`;
  const database = `hosted_${process.pid}_plumbline`;
  let server: TestDatabase;
  let adminUrl: string;

  const urlOf = (user: string, password: string): string => {
    const url = new URL(server.urls.superuser);
    [url.username, url.password, url.pathname] = [user, password, `/${database}`];
    return url.toString();
  };
  const superuser = (): string => {
    const url = new URL(server.urls.superuser);
    url.pathname = `/${database}`;
    return url.toString();
  };

  beforeAll(async () => {
    server = await startDatabase();
    await server.superuser.query(`create role ${login} login password 'hosted' createrole createdb`);
    await server.superuser.query(`create database ${database} owner ${login}`);
    adminUrl = urlOf(login, 'hosted');
    await initDatabase(adminUrl, PASSWORDS);
    await migrate(databaseUrls(adminUrl, PASSWORDS).migrator);
  });
  afterAll(async () => {
    await server.superuser.query(`drop database ${database} with (force)`);
    const { roles } = databaseUrls(adminUrl, PASSWORDS);
    for (const role of [...Object.values(roles), login]) await server.superuser.query(`drop role "${role}"`);
    await server.stop();
  });

  it('protects as much as one prepared by a superuser', async () => {
    const facts = await schemaFacts((sql) => asked(superuser(), sql), database);
    expect(facts).toBe(await readFile(join(import.meta.dirname, 'schema.txt'), 'utf8'));
  });

  it('leaves whoever prepared it in none of its roles', async () => {
    const { roles } = databaseUrls(adminUrl, PASSWORDS);
    for (const role of Object.values(roles))
      expect(
        await asked(
          adminUrl,
          `select pg_has_role('${role}', 'usage') as inherits, pg_has_role('${role}', 'set') as becomes`,
        ),
      ).toEqual([{ inherits: false, becomes: false }]);
    await expect(asked(adminUrl, 'select from plumbline.candidate')).rejects.toThrow(/permission denied/);
  });

  it('may be prepared again, with new passwords, and keeps what it holds', async () => {
    const { migrator, app } = databaseUrls(adminUrl, PASSWORDS);
    await asked(
      migrator,
      `insert into plumbline.organization (organization_id, name) values ('00000000-0000-7000-8000-000000000001', 'Kept')`,
    );
    const anew = { migrator: 'another', app: 'another' };
    await initDatabase(adminUrl, anew);
    await expect(asked(app, 'select')).rejects.toThrow(/password authentication failed/);
    const urls = databaseUrls(adminUrl, anew);
    expect(await migrate(urls.migrator)).toEqual([]);
    expect(await asked(urls.migrator, 'select name from plumbline.organization')).toEqual([{ name: 'Kept' }]);
    expect(await asked(urls.app, 'select name from plumbline.organization')).toEqual([]);
    expect(await asked(urls.app, 'select name from plumbline_meta.schema_migration order by id')).toEqual(
      migrationNames().map((name) => ({ name })),
    );
  });
});

describe('a database whose login may not administer', () => {
  it('is left as it was', async () => {
    const server = await startDatabase();
    const login = `plain_${process.pid}`;
    try {
      await server.superuser.query(`create role ${login} login password 'plain'`);
      const url = new URL(server.urls.superuser);
      [url.username, url.password] = [login, 'plain'];
      await expect(initDatabase(url.toString(), PASSWORDS)).rejects.toThrow(/permission denied/);
      const { rows } = await server.superuser.query(
        `select rolname from pg_roles where rolname like 'plumbline\\_%\\_${server.name}'`,
      );
      expect(rows).toEqual([]);
    } finally {
      await server.superuser.query(`drop role ${login}`);
      await server.stop();
    }
  });
});
