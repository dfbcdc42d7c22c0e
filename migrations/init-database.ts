import pg from 'pg';
import { rolesOf } from './roles.js';

export interface RolePasswords {
  readonly migrator: string;
  readonly app: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Creates the roles and the two empty schemas of one database; safe to run again, and then sets the
 * passwords anew. Needs what a hosted PostgreSQL gives its owner: CREATEROLE and CREATE on the database.
 */
export async function initDatabase(adminUrl: string, passwords: RolePasswords): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'plumbline db init' });
  await admin.connect();
  try {
    await admin.query('begin');
    await createRoles(admin, passwords);
    await createSchemas(admin);
    await admin.query('commit');
  } finally {
    await admin.end();
  }
}

const databaseName = async (admin: pg.Client): Promise<string> =>
  (await admin.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';

async function createRoles(admin: pg.Client, passwords: RolePasswords): Promise<void> {
  const database = await databaseName(admin);
  const roles = rolesOf(database);
  const ensure = async (role: string, attributes: string): Promise<void> => {
    const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
    await admin.query(`${rowCount ? 'alter' : 'create'} role ${quoted(role)} ${attributes}`);
  };
  for (const role of [roles.owner, roles.release, roles.lookup]) await ensure(role, 'nologin');
  await ensure(roles.migrator, `login password ${admin.escapeLiteral(passwords.migrator)}`);
  await ensure(roles.app, `login password ${admin.escapeLiteral(passwords.app)}`);
  await admin.query(`alter role ${quoted(roles.app)} set search_path = plumbline, pg_temp`);
  // The migrator sees what the owner sees, and may become the others to hand functions over to them.
  await admin.query(`grant ${quoted(roles.owner)} to ${quoted(roles.migrator)} with inherit true, set true`);
  for (const role of [roles.release, roles.lookup])
    await admin.query(`grant ${quoted(role)} to ${quoted(roles.migrator)} with inherit false, set true`);
  await admin.query(
    `grant connect on database ${quoted(database)} to ${quoted(roles.migrator)}, ${quoted(roles.app)}`,
  );
}

async function createSchemas(admin: pg.Client): Promise<void> {
  const roles = rolesOf(await databaseName(admin));
  const [owner, migrator, app] = [roles.owner, roles.migrator, roles.app].map(quoted);
  const { rowCount } = await admin.query(`select from pg_namespace where nspname = 'plumbline'`);
  if (rowCount) return;
  // Only who may become a role may create a schema for it; a hosted administrator is no superuser. Taken back below.
  await admin.query(`grant ${owner}, ${migrator} to current_user with set true`);
  await admin.query(`create schema plumbline authorization ${owner}`);
  await admin.query(`create schema plumbline_meta authorization ${migrator}`);
  await admin.query(`set local role ${owner}`);
  await admin.query(
    `grant usage on schema plumbline to ${app}, ${migrator}, ${quoted(roles.release)}, ${quoted(roles.lookup)}`,
  );
  // Not IN SCHEMA: a per-schema default cannot take away the built-in EXECUTE of PUBLIC.
  await admin.query('alter default privileges revoke execute on functions from public');
  await admin.query(`reset role; set local role ${migrator}`);
  await admin.query(`grant usage on schema plumbline_meta to ${app}`);
  await admin.query(`alter default privileges in schema plumbline_meta grant select on tables to ${app}`);
  await admin.query(`reset role; revoke ${owner}, ${migrator} from current_user`);
}
