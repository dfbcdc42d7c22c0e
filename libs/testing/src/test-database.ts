import { databaseUrls, initDatabase, migrate, type Roles } from '@plumbline/migrations';
import pg from 'pg';

const PASSWORDS = { migrator: 'migrator', app: 'app' };
const TEMPLATE = 'plumbline_template';
/** Any number: workers that want the template at the same time wait for the one that builds it. */
const TEMPLATE_LOCK = 7_120_431;

/** A database of a test file's own: migrated, empty, and gone after `stop`. */
export interface TestDatabase {
  readonly name: string;
  readonly roles: Roles;
  /** Connection strings: the API's role, the migrator's, and a superuser's for reading the truth. */
  readonly urls: { readonly app: string; readonly migrator: string; readonly superuser: string };
  readonly superuser: pg.Pool;
  stop(): Promise<void>;
}

const serverUrl = (database: string): string => {
  const url = new URL(process.env['PLUMBLINE_TEST_POSTGRES'] ?? '');
  url.pathname = `/${database}`;
  return url.toString();
};

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount) return;
    await client.query(`create database ${TEMPLATE}_new`);
    await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
    await initDatabase(serverUrl(TEMPLATE), PASSWORDS);
    await migrate(databaseUrls(serverUrl(TEMPLATE), PASSWORDS).migrator);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

const onDatabase = (url: string, database: string): string => {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.toString();
};

/** A fresh clone of the migrated template. Its roles are the template's: grants name roles, not databases. */
export async function startDatabase(): Promise<TestDatabase> {
  const name = `plumbline_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await onServer(async (client) => {
    await ensureTemplate(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  const { app, migrator, roles } = databaseUrls(serverUrl(TEMPLATE), PASSWORDS);
  const superuser = new pg.Pool({ connectionString: serverUrl(name), max: 4 });
  superuser.on('error', () => undefined); // `drop database … with (force)` ends idle connections
  return {
    name,
    roles,
    urls: { app: onDatabase(app, name), migrator: onDatabase(migrator, name), superuser: serverUrl(name) },
    superuser,
    async stop() {
      await superuser.end();
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
