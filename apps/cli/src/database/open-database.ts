import { databaseUrls, type DatabaseUrls, initDatabase } from '@plumbline/migrations';
import { Client } from 'pg';
import { codeOf, Refusal } from '../refusal.js';
import { SecretsFile } from '../secrets.js';
import type { Settings } from '../settings.js';
import { EmbeddedDatabase } from './embedded-database.js';

/** A running database with its roles in place, not yet migrated. */
export interface OpenDatabase {
  readonly urls: DatabaseUrls;
  stop(): Promise<void>;
}

const OLDEST_POSTGRES = 160_000;

export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const secrets = new SecretsFile(settings.dataFolder);
  if (settings.databaseUrl) {
    await requireUsable(settings.databaseUrl);
    return { urls: await withRoles(settings.databaseUrl, secrets), stop: () => Promise.resolve() };
  }
  const embedded = await EmbeddedDatabase.open(settings.dataFolder, secrets.superuserPassword());
  try {
    const passwords = secrets.rolePasswords('embedded');
    await initDatabase(embedded.adminUrl, passwords);
    return { urls: databaseUrls(embedded.adminUrl, passwords), stop: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** The embedded database of a Plumbline that is running: used beside it, and left running. */
export function attachDatabase(dataFolder: string): OpenDatabase | undefined {
  const secrets = new SecretsFile(dataFolder);
  const adminUrl = EmbeddedDatabase.adminUrlOf(dataFolder, secrets.superuserPassword());
  return adminUrl === undefined
    ? undefined
    : { urls: databaseUrls(adminUrl, secrets.rolePasswords('embedded')), stop: () => Promise.resolve() };
}

/** On a server of the operator's own the roles are left alone once they answer to our passwords. */
async function withRoles(adminUrl: string, secrets: SecretsFile): Promise<DatabaseUrls> {
  const { host, pathname } = new URL(adminUrl);
  const passwords = secrets.rolePasswords(`${host}${pathname}`);
  const urls = databaseUrls(adminUrl, passwords);
  if ((await answers(urls.migrator)) && (await answers(urls.app))) return urls;
  try {
    await initDatabase(adminUrl, passwords);
    return urls;
  } catch (error) {
    throw codeOf(error) === '42501' ? lackingRights(error) : error;
  }
}

const lackingRights = (error: unknown): Refusal =>
  new Refusal(
    `The user of DATABASE_URL may not prepare the database (${(error as Error).message}). It needs CREATEROLE and must own the ` +
      'database: as its administrator run "ALTER ROLE <user> CREATEROLE" and "ALTER DATABASE <database> OWNER TO <user>".',
  );

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query('select 1 from pg_namespace where nspname = $1', ['plumbline']);
    return true;
  } catch (error) {
    // Unknown role, wrong password, no right to connect: what creating the roles puts right.
    if (['28000', '28P01', '42501'].includes(codeOf(error) ?? '')) return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function requireUsable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
      `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
    );
    if (Number(rows[0]?.server_version_num) >= OLDEST_POSTGRES) return;
    throw new Refusal(
      `DATABASE_URL leads to PostgreSQL ${rows[0]?.server_version}. Plumbline needs PostgreSQL 16 or later.`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw unreachable(new URL(url), error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Names server and database but never the password. */
function unreachable(url: URL, error: unknown): Refusal {
  const said = error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
  return new Refusal(
    `No connection to the database of DATABASE_URL (${url.host}${url.pathname}, user "${decodeURIComponent(url.username)}"): ` +
      `${said}. Check that the server runs and that address, user, password and database name are right. Without DATABASE_URL, ` +
      'Plumbline starts a PostgreSQL of its own.',
  );
}
