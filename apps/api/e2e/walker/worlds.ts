import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { Client, escapeLiteral, Pool } from 'pg';
import { TestApi } from '../testing/test-api.js';
import { plantCanaries } from './canaries.js';
import { aPlace, type Place } from './world.js';

/** Two organizations on one database, canaries in every text of both. */
export interface World {
  readonly db: TestDatabase;
  readonly here: Place;
  readonly there: Place;
}

/** Built once for all walks, under this name, and copied for each. */
const SHARED = 'plumbline_walked';
/** Any number: walks that begin at the same time wait for the one that builds. */
const SHARED_LOCK = 7_120_432;

async function build(db: TestDatabase): Promise<void> {
  const api = await TestApi.start({ database: db });
  try {
    const places = JSON.stringify([await aPlace(api), await aPlace(api)]);
    await plantCanaries(db);
    // when a token was used last is noted every few minutes: not in the middle of a walk
    await db.superuser.query(`update plumbline.api_token set last_used_at = now() + interval '1 hour'`);
    await db.superuser.query(
      `create schema walker; create table walker.places as select ${escapeLiteral(places)}::jsonb as value`,
    );
  } finally {
    await api.stop(); // it has kept the rubrics as they were before the canaries
  }
}

async function ensureShared(db: TestDatabase): Promise<void> {
  await asAdministrator(db, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SHARED_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [SHARED]);
    if (rowCount) return;
    await build(db);
    await copy(client, db.name, SHARED);
  });
}

/** Both organizations, on a database of their own. */
export async function aWorld(): Promise<World> {
  const origin = await startDatabase();
  try {
    await ensureShared(origin);
    const db = await copyOf(origin, SHARED);
    const { rows } = await db.superuser.query<{ value: [Place, Place] }>('select value from walker.places');
    const [here, there] = rows[0]?.value ?? [];
    if (!here || !there) throw new Error('The world was not built.');
    return { db, here, there };
  } finally {
    await origin.stop();
  }
}

const onDatabase = (url: string, name: string): string => {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.toString();
};

async function asAdministrator(db: TestDatabase, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: onDatabase(db.urls.superuser, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Nobody may be at work on the original: whoever idles there is sent away. */
async function copy(client: Client, original: string, name: string): Promise<void> {
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [original]);
  await client.query(`create database ${name} template ${original}`);
}

let copies = 0;

/** The same rows under another name, down to ids, tokens and times. */
export async function copyOf(db: TestDatabase, original = db.name): Promise<TestDatabase> {
  const name = `${db.name}_${++copies}`;
  await asAdministrator(db, async (client) => {
    await client.query('select pg_advisory_lock($1)', [SHARED_LOCK]);
    await copy(client, original, name);
  });
  const urls = { ...db.urls, superuser: onDatabase(db.urls.superuser, name) };
  const superuser = new Pool({ connectionString: urls.superuser, max: 4 });
  superuser.on('error', () => undefined); // `drop database … with (force)` ends idle connections
  return {
    name,
    roles: db.roles,
    urls: { ...urls, app: onDatabase(urls.app, name), migrator: onDatabase(urls.migrator, name) },
    superuser,
    async stop() {
      await superuser.end();
      await asAdministrator(db, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
