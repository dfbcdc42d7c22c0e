import type { ClientBase } from 'pg';

/** One guard taken away or loosened: what the schema would be if somebody had forgotten it. */
export interface Mutant {
  readonly name: string;
  readonly table: string;
  readonly sql: string;
}

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joined: 'AND' | 'OR';
}

/** The pieces of one parenthesised group, when it is a conjunction or a disjunction. */
function pieces(expression: string, from: number, to: number): Clause[] {
  const cuts: { at: number; joined: 'AND' | 'OR' }[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (expression[i] === '(') depth++;
    if (expression[i] === ')') depth--;
    const word = / (AND|OR) /y;
    word.lastIndex = i;
    const [, joined] = (depth === 0 && word.exec(expression)) || [];
    if (joined === 'AND' || joined === 'OR') cuts.push({ at: i, joined });
  }
  return cuts.flatMap(({ at, joined }, n) => {
    const start = n === 0 ? [{ start: from, end: at }] : [];
    const next = { start: at + joined.length + 2, end: cuts[n + 1]?.at ?? to };
    return [...start, next].map((span) => ({
      ...span,
      joined,
      text: expression.slice(span.start, span.end),
    }));
  });
}

/** Every clause of a condition as PostgreSQL prints it, at any depth, sub-selects included. */
export function clausesOf(expression: string): Clause[] {
  const opened: number[] = [];
  const found: Clause[] = [];
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') opened.push(i + 1);
    if (expression[i] === ')') found.push(...pieces(expression, opened.pop() ?? 0, i));
  }
  return found;
}

const without = (expression: string, clause: Clause): string =>
  expression.slice(0, clause.start) +
  (clause.joined === 'AND' ? 'true' : 'false') +
  expression.slice(clause.end);

interface Policy {
  readonly table: string;
  readonly policy: string;
  readonly using: string | null;
  readonly check: string | null;
}

const alter = ({ table, policy, using, check }: Policy, change: (condition: string) => string): string =>
  `alter policy ${policy} on plumbline.${table}${using ? ` using (${change(using)})` : ''}${check ? ` with check (${change(check)})` : ''}`;

const short = (clause: string): string =>
  clause.replaceAll(/plumbline\.|::text|\s+/g, (found) => (found.trim() ? '' : ' '));

function policyMutants(policy: Policy): Mutant[] {
  const { table, policy: name, using, check } = policy;
  const condition = using ?? check ?? '';
  if (using && check && using !== check) throw new Error(`${name} reads and writes by different conditions.`);
  return [
    { table, name: `policy ${name} dropped`, sql: `drop policy ${name} on plumbline.${table}` },
    { table, name: `policy ${name} open to all`, sql: alter(policy, () => 'true') },
    ...clausesOf(condition).map((clause) => ({
      table,
      name: `policy ${name} without ${clause.joined} ${short(clause.text)}`,
      sql: alter(policy, (whole) => without(whole, clause)),
    })),
  ];
}

/** Each policy of the application dropped, opened, and robbed of each of its clauses in turn. */
export async function mutantsOfPolicies(client: ClientBase, appRole: string): Promise<Mutant[]> {
  const { rows } = await client.query<Policy>(
    `select tablename as "table", policyname as policy, qual as "using", with_check as "check" from pg_policies
      where schemaname = 'plumbline' and roles = array[$1]::name[] order by 1, 2`,
    [appRole],
  );
  return rows.flatMap(policyMutants);
}

/** Each trigger switched off in turn. */
export async function mutantsOfTriggers(client: ClientBase): Promise<Mutant[]> {
  const { rows } = await client.query<{ table: string; trigger: string }>(
    `select c.relname as "table", t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'plumbline'::regnamespace and not t.tgisinternal order by 1, 2`,
  );
  return rows.map(({ table, trigger }) => ({
    table,
    name: `trigger ${trigger} off`,
    sql: `alter table plumbline.${table} disable trigger ${trigger}`,
  }));
}
