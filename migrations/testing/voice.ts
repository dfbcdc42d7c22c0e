import { type Access, rowScope } from '@plumbline/kernel';
import { type ClientBase, DatabaseError, escapeLiteral, type QueryResult } from 'pg';

/** What the database is told of an actor: the three transaction-local settings. */
export interface Voice {
  readonly organization: string;
  readonly member: string;
  readonly scope: string;
}

export const voice = (organization: string, member: string, access: readonly Access[]): Voice => ({
  organization,
  member,
  scope: rowScope(access),
});

/** One question to the database, and who asks it. Without a role it is the connection's own: a superuser's. */
export interface Question {
  readonly role?: string;
  readonly voice?: Voice;
  readonly sql: string;
}

const setting = (name: string, value: string): string =>
  `set_config('plumbline.${name}', ${escapeLiteral(value)}, true)`;

const preamble = ({ role, voice: actor }: Question): string[] => [
  ...(role ? [`set local role "${role}"`] : []),
  ...(actor
    ? [
        `select ${setting('organization_id', actor.organization)}, ${setting('member_id', actor.member)}, ${setting('scope', actor.scope)}`,
      ]
    : []),
];

const statements = (question: Question): string => [...preamble(question), question.sql].join(';\n');

/** What came back, short enough to compare: the one value, the rows as JSON, or how many rows changed. */
function shown(result: QueryResult<Record<string, unknown>>): string {
  if (result.fields.length === 0) return `${result.rowCount ?? 0} ${result.command.toLowerCase()}`;
  const [first] = result.rows;
  if (result.rows.length === 1 && result.fields.length === 1) return String(Object.values(first ?? {})[0]);
  return JSON.stringify(result.rows.map((row) => Object.values(row)));
}

const lastOf = (results: unknown): QueryResult<Record<string, unknown>> =>
  (Array.isArray(results) ? results.at(-1) : results) as QueryResult<Record<string, unknown>>;

/** A trigger's own words, since several may refuse the same; otherwise the SQLSTATE. */
function refusal(error: unknown): string {
  if (!(error instanceof DatabaseError) || !error.code) return String(error);
  return error.code === '23001' ? error.message : error.code;
}

/** Asks inside the transaction that is open on `client` and leaves no trace. A refusal is an answer too. */
export async function ask(client: ClientBase, question: Question): Promise<string> {
  await client.query('savepoint question');
  try {
    return shown(lastOf(await client.query(statements(question))));
  } catch (error) {
    return refusal(error);
  } finally {
    await client.query('rollback to savepoint question; release savepoint question');
  }
}

/** Asks in a transaction of its own that is rolled back. */
export async function askAlone(client: ClientBase, question: Question): Promise<string> {
  await client.query('begin');
  try {
    return await ask(client, question);
  } finally {
    await client.query('rollback');
  }
}

/** Does it for good, in a transaction of its own. Throws where the database refuses. */
export async function act(client: ClientBase, question: Question): Promise<string> {
  await client.query('begin');
  try {
    const answer = shown(lastOf(await client.query(statements(question))));
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
