import type { ClientBase } from 'pg';
import type { Mutant } from './mutants.js';

interface Condition {
  readonly start: number;
  readonly end: number;
  readonly instead: 'true' | 'false';
}

/** What a condition can follow, and what it can end at, in the SQL of our own functions: lower case, no comment. */
const BEGINS = /\b(where|and|or|on(?! conflict)|if|when)\s/y;
const ENDS =
  /\s(and|or|then|order by|limit|union|group by|returning|where|left join|join|for update|on conflict)\b|[;)]|$/y;

/** The same text with every literal blanked, so that no word of a message reads as a word of the language. */
const withoutLiterals = (sql: string): string =>
  sql.replaceAll(/'[^']*'/g, (literal) => `'${'_'.repeat(literal.length - 2)}'`);

/** Where the condition that begins at `from` ends: at a word of its own depth, or where its parenthesis closes. */
function endOf(sql: string, from: number): { at: number; by: string } {
  let depth = 0;
  for (let i = from; i <= sql.length; i++) {
    ENDS.lastIndex = i;
    const found = depth === 0 ? ENDS.exec(sql) : null;
    if (found) return { at: i, by: found[1] ?? found[0] };
    if (sql[i] === '(') depth++;
    if (sql[i] === ')') depth--;
  }
  return { at: sql.length, by: '' };
}

const opensGroup = (sql: string, at: number): boolean =>
  sql[at] === '(' &&
  ['and', 'or'].includes(endOf(sql, at + 1).by) &&
  !/^\(\s*(select|values)\b/.test(sql.slice(at));

function conditionsOf(sql: string): Condition[] {
  const found: Condition[] = [];
  for (let i = 0; i < sql.length; i++) {
    BEGINS.lastIndex = i;
    const word = BEGINS.exec(sql)?.[1] ?? (opensGroup(sql, i) ? '(' : undefined);
    if (!word) continue;
    const start = i + word.length + (word === '(' ? 0 : 1);
    const { at: end, by } = endOf(sql, start);
    const alone = word === 'if' && by === 'then';
    const instead = word === 'or' || by === 'or' || alone ? 'false' : 'true';
    found.push({ start, end, instead });
  }
  return found;
}

const short = (sql: string): string => sql.replaceAll(/\s+/g, ' ').trim();

export interface FunctionMutant extends Mutant {
  /** Whose eyes the function has. */
  readonly owner: string;
  /** What it does not ask any more. */
  readonly condition: string;
}

/** Each condition of each function taken away in turn: of a filter what it keeps out, of a refusal its reason. */
export async function mutantsOfFunctions(client: ClientBase): Promise<FunctionMutant[]> {
  const { rows } = await client.query<{ name: string; owner: string; definition: string }>(
    `select proname as name, pg_get_userbyid(proowner) as owner, pg_get_functiondef(oid) as definition from pg_proc
      where pronamespace = 'plumbline'::regnamespace order by proname`,
  );
  return rows.flatMap(({ name, owner, definition }) => {
    const [head = '', written = '', tail = ''] = definition.split('$function$');
    const body = written.replaceAll(/--.*$/gm, '');
    return conditionsOf(withoutLiterals(body)).map(({ start, end, instead }) => {
      const condition = short(body.slice(start, end));
      const without = `${body.slice(0, start)} ${instead} ${body.slice(end)}`;
      const sql = [head, without, tail].join('$function$');
      return { table: '', name: `function ${name} with ${instead} for ${condition}`, owner, condition, sql };
    });
  });
}

/** The statements that open every policy of a role to all rows. */
export async function openTo(client: ClientBase, role: string): Promise<string> {
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter policy %I on plumbline.%I using (true) with check (true)', policyname, tablename) as sql
       from pg_policies where schemaname = 'plumbline' and roles = array[$1]::name[]`,
    [role],
  );
  return rows.map(({ sql }) => sql).join('; ');
}
