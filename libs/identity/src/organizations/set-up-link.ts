import { newId } from '@plumbline/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { UNNAMED } from '../domain/organization-rules.js';
import { linkTo, SET_UP_PATH } from '../sign-in/one-time-link.repository.js';
import { newSecret } from '../sign-in/secret.js';

/** Any number: two starts at the same time take turns. */
const SET_UP_LOCK = 5_214_907;

const SYSTEM = { name: 'Plumbline', email: 'system@plumbline.invalid' };

/** Runs as the migrator, the one role that sees every organization and writes without being a member. */
async function asMigrator<T>(url: string, work: (db: EntityManager) => Promise<T>): Promise<T> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    applicationName: 'plumbline set-up',
    extra: { max: 1 },
  }).initialize();
  try {
    return await source.transaction(async (db) => {
      await db.query('set local search_path = plumbline, pg_temp');
      await db.query('select pg_advisory_xact_lock($1)', [SET_UP_LOCK]);
      return work(db);
    });
  } finally {
    await source.destroy();
  }
}

async function insertOrganization(db: EntityManager, name: string): Promise<string> {
  const organizationId = newId();
  await db.query('insert into organization (organization_id, name) values ($1, $2)', [organizationId, name]);
  await db.query(
    `insert into member (organization_id, id, kind, name, email, access)
     values ($1, $2, 'system', $3, $4, '{admin}')`,
    [organizationId, newId(), SYSTEM.name, SYSTEM.email],
  );
  return organizationId;
}

async function issue(db: EntityManager, organizationId: string): Promise<string> {
  const { value, tokenHash } = newSecret(organizationId);
  await db.query(
    `update one_time_link set used_at = now()
      where organization_id = $1 and purpose = 'set-up' and used_at is null`,
    [organizationId],
  );
  await db.query(
    `insert into one_time_link (organization_id, id, purpose, token_hash, expires_at)
     values ($1, $2, 'set-up', $3, now() + interval '24 hours')`,
    [organizationId, newId(), tokenHash],
  );
  return linkTo(SET_UP_PATH, value);
}

/**
 * The way into an installation that nobody can sign in to: the path of a link that creates the first
 * organization's first admin, good once and for 24 hours. Links issued before stop working.
 *
 * @returns null when there is a person already: then an admin lets others in.
 */
export const issueSetUpLink = (migratorUrl: string): Promise<string | null> =>
  asMigrator(migratorUrl, async (db) => {
    const people = (await db.query(`select from member where kind = 'person' limit 1`)) as unknown[];
    if (people.length > 0) return null;
    const [first] = (await db.query(
      'select organization_id as id from organization order by created_at, organization_id limit 1',
    )) as { id: string }[];
    return issue(db, first?.id ?? (await insertOrganization(db, UNNAMED)));
  });

export interface CreatedOrganization {
  readonly id: string;
  /** The path of the link by which its first admin sets themselves up. */
  readonly setUpLink: string;
}

/** One organization more on this installation. */
export const createOrganization = (migratorUrl: string, name: string): Promise<CreatedOrganization> =>
  asMigrator(migratorUrl, async (db) => {
    const id = await insertOrganization(db, name);
    return { id, setUpLink: await issue(db, id) };
  });
