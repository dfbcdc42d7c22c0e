import type { QueryRunner } from 'typeorm';
import type { Roles } from './roles.js';

const IN_ORGANIZATION = 'organization_id = current_organization() and current_member() is not null';

export interface TablePolicies {
  /** What the application may read: a condition beside the organization's; `all` for everything in it, `none` for nothing. */
  readonly read: string;
  /** What the application may insert, and update where it holds a column grant. */
  readonly insert?: string;
  readonly update?: string;
  readonly delete?: string;
}

const allowed = (condition: string): string =>
  condition === 'all' ? IN_ORGANIZATION : `${IN_ORGANIZATION} and (${condition})`;

/**
 * Row security of one tenant table: enabled and forced, with the migrator's policy (without it a
 * back-fill changes nothing and VALIDATE CONSTRAINT passes over bad rows, in silence), the release
 * role's (inside one organization), and the application's own.
 */
export async function protect(
  db: QueryRunner,
  roles: Roles,
  table: string,
  policies: TablePolicies,
): Promise<void> {
  const app = `to "${roles.app}"`;
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_migrate on ${table} for all to "${roles.migrator}" using (true) with check (true)`,
    `create policy ${table}_release on ${table} for all to "${roles.release}"
       using (organization_id = current_organization()) with check (organization_id = current_organization())`,
    ...(policies.read === 'none'
      ? []
      : [`create policy ${table}_read on ${table} for select ${app} using (${allowed(policies.read)})`]),
    ...(policies.insert
      ? [
          `create policy ${table}_insert on ${table} for insert ${app} with check (${allowed(policies.insert)})`,
        ]
      : []),
    ...(policies.update
      ? [
          `create policy ${table}_update on ${table} for update ${app} using (${allowed(policies.update)}) with check (${allowed(policies.update)})`,
        ]
      : []),
    ...(policies.delete
      ? [`create policy ${table}_delete on ${table} for delete ${app} using (${allowed(policies.delete)})`]
      : []),
  ];
  for (const statement of statements) await db.query(statement);
}

/** Hands a definer function to the role whose eyes it needs, callable by the application alone. */
export async function definer(
  db: QueryRunner,
  roles: Roles,
  signature: string,
  owner: 'release' | 'lookup',
): Promise<void> {
  const [name, eyes, app, tables] = [`plumbline.${signature}`, roles[owner], roles.app, roles.owner];
  await db.query(`grant create on schema plumbline to "${eyes}"`); // taken back below: only a schema's creator may own in it
  await db.query(`reset role; alter function ${name} owner to "${eyes}"; set local role "${eyes}"`);
  await db.query(
    `revoke execute on function ${name} from public; grant execute on function ${name} to "${app}"`,
  );
  await db.query(`set local role "${tables}"; revoke create on schema plumbline from "${eyes}"`);
}
