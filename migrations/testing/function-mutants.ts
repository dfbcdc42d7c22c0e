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

/** Each condition of each definer function taken away in turn: of a filter what it keeps out, of a refusal its reason. */
export async function mutantsOfFunctions(client: ClientBase): Promise<Mutant[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select proname as name, pg_get_functiondef(oid) as definition from pg_proc
      where pronamespace = 'plumbline'::regnamespace and prosecdef order by proname`,
  );
  return rows.flatMap(({ name, definition }) => {
    const [head = '', written = '', tail = ''] = definition.split('$function$');
    const body = written.replaceAll(/--.*$/gm, '');
    return conditionsOf(body).map(({ start, end, instead }) => ({
      table: '',
      name: `function ${name} with ${instead} for ${short(body.slice(start, end))}`,
      sql: [head, `${body.slice(0, start)} ${instead} ${body.slice(end)}`, tail].join('$function$'),
    }));
  });
}
