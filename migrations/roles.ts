import type { QueryRunner } from 'typeorm';

/**
 * The database roles, named after the database they serve so that two installations share a server.
 * Owner, release and lookup cannot log in; nobody bypasses row security.
 */
export interface Roles {
  /** Owns tables. No policy names it, so whatever runs as it sees no rows. */
  readonly owner: string;
  /** Runs migrations; may become every role without a login. */
  readonly migrator: string;
  /** The API. Least grants. */
  readonly app: string;
  /** Owns the definer functions that must see sealed rows, inside one organization. */
  readonly release: string;
  /** Owns the definer functions that must look across organizations before an actor exists. */
  readonly lookup: string;
}

export const rolesOf = (database: string): Roles => ({
  owner: `plumbline_owner_${database}`,
  migrator: `plumbline_migrator_${database}`,
  app: `plumbline_app_${database}`,
  release: `plumbline_release_${database}`,
  lookup: `plumbline_lookup_${database}`,
});

/** The roles of the migration that is running, from the name of the migrator who runs it. */
export async function rolesHere(db: QueryRunner): Promise<Roles> {
  const [row] = (await db.query('select session_user as migrator')) as { migrator: string }[];
  const suffix = /^plumbline_migrator_(.+)$/.exec(row?.migrator ?? '')?.[1];
  if (!suffix) throw new Error(`Migrations run as the migrator role, not as ${row?.migrator}.`);
  return rolesOf(suffix);
}

/** Runs schema changes as the owner, with names resolved in `plumbline` alone, then steps back. */
export async function asOwner(db: QueryRunner, change: (roles: Roles) => Promise<void>): Promise<void> {
  const roles = await rolesHere(db);
  await db.query(`set local role "${roles.owner}"; set local search_path = plumbline, pg_temp`);
  await change(roles);
  await db.query('reset role; reset search_path');
}
