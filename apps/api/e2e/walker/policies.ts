import { Database, type Statement } from '@plumbline/platform';
import type { TestDatabase } from '@plumbline/testing';
import type { TestApi } from '../testing/test-api.js';

/** A policy by which the application reads a table, as PostgreSQL prints it. */
export interface ReadPolicy {
  readonly table: string;
  readonly name: string;
  readonly condition: string;
}

export async function readPolicies(db: TestDatabase): Promise<ReadPolicy[]> {
  const { rows } = await db.superuser.query<ReadPolicy>(
    `select tablename as "table", policyname as name, qual as condition from pg_policies
      where schemaname = 'plumbline' and cmd = 'SELECT' and roles = array[$1]::name[] order by 1`,
    [db.roles.app],
  );
  return rows;
}

const INSIDE = `((organization_id = plumbline.current_organization()) AND (plumbline.current_member() IS NOT NULL)`;

/** Whether a policy asks for more than the organization. */
export const hasScope = ({ condition }: ReadPolicy): boolean => condition !== `${INSIDE})`;

const anywhere = ({ condition }: ReadPolicy): string => {
  const without = condition.replace('(organization_id = plumbline.current_organization())', '(true)');
  if (without === condition) throw new Error(`This condition asks for no organization: ${condition}`);
  return without;
};

/** The clause that looks for cards still owed, as PostgreSQL prints it. */
const OWED = /\(\w+ <> ALL \(ARRAY\( SELECT [\s\S]*? IS NULL\)\)\)\)\)/;

/** Takes guards away and puts them back. */
export class Guards {
  constructor(private readonly db: TestDatabase) {}

  private alter({ table, name }: ReadPolicy, condition: string): Promise<unknown> {
    return this.db.superuser.query(`alter policy ${name} on plumbline.${table} using (${condition})`);
  }

  /** Nothing is read of the table any more. */
  drop({ table, name }: ReadPolicy): Promise<unknown> {
    return this.db.superuser.query(`drop policy ${name} on plumbline.${table}`);
  }

  /** Everybody of the organization reads all of it. */
  openInside(policy: ReadPolicy): Promise<unknown> {
    return this.alter(policy, `${INSIDE})`);
  }

  asksForOwed({ condition }: ReadPolicy): boolean {
    return OWED.test(condition);
  }

  /** Who owes a card reads what others wrote. */
  forgetOwed(policy: ReadPolicy): Promise<unknown> {
    return this.alter(policy, policy.condition.replace(OWED, 'true'));
  }

  /** Whoever may read it in one organization may read it in all. */
  openAcross(policy: ReadPolicy): Promise<unknown> {
    return this.alter(policy, anywhere(policy));
  }

  async restore(policy: ReadPolicy): Promise<void> {
    const { table, name, condition } = policy;
    await this.db.superuser.query(`drop policy if exists ${name} on plumbline.${table}`);
    await this.db.superuser.query(
      `create policy ${name} on plumbline.${table} for select to "${this.db.roles.app}" using (${condition})`,
    );
  }
}

/** A statement that no longer asks for the organization or the member by itself. */
const unasking = ({ text, ...statement }: Statement): Statement => ({
  ...statement,
  text: text.replaceAll(/\b\w+\.(?:organization_id|member_id) = (\$\d+)/g, '$1::uuid is not null'),
});

/** Statements say whose rows they want, which is a second lock: taken off before the first, the policies hold alone. */
export function takeOffSecondLocks(api: TestApi): void {
  const database = api.app.get(Database);
  const read = database.read.bind(database);
  database.read = (actor, statements) => read(actor, statements.map(unasking));
}
