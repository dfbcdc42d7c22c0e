import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { Client, Pool } from 'pg';
import { TestApi } from '../testing/test-api.js';
import { plantCanaries } from './canaries.js';
import { aPlace, type Place } from './world.js';

/** Two organizations on one database, canaries in every text of both. */
export interface World {
  readonly db: TestDatabase;
  readonly here: Place;
  readonly there: Place;
}

export async function aWorld(): Promise<World> {
  const api = await TestApi.start({ database: await startDatabase() });
  try {
    const [here, there] = [await aPlace(api), await aPlace(api)];
    await plantCanaries(api.db);
    // when a token was used last is noted every few minutes: not in the middle of a walk
    await api.db.superuser.query(`update plumbline.api_token set last_used_at = now() + interval '1 hour'`);
    return { db: api.db, here, there };
  } finally {
    await api.stop(); // it has kept the rubrics as they were before the canaries
  }
}

const onDatabase = (url: string, name: string): string => {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.toString();
};

async function asAdministrator(db: TestDatabase, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: onDatabase(db.urls.superuser, 'postgres') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

let copies = 0;

/** The same rows under another name, down to ids, tokens and times. Nobody may be at work on the original. */
export async function copyOf(db: TestDatabase): Promise<TestDatabase> {
  const name = `${db.name}_${++copies}`;
  await asAdministrator(
    db,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${db.name}'`,
    `create database ${name} template ${db.name}`,
  );
  const superuser = new Pool({ connectionString: onDatabase(db.urls.superuser, name), max: 4 });
  superuser.on('error', () => undefined); // `drop database … with (force)` ends idle connections
  const { app, migrator } = db.urls;
  return {
    name,
    roles: db.roles,
    urls: {
      app: onDatabase(app, name),
      migrator: onDatabase(migrator, name),
      superuser: onDatabase(db.urls.superuser, name),
    },
    superuser,
    async stop() {
      await superuser.end();
      await asAdministrator(db, `drop database if exists ${name} with (force)`);
    },
  };
}
