import type { ClientBase } from 'pg';
import { ask, type Question, type Voice } from './voice.js';

/** A question with a name, the table it is about, and the answer that a sound schema gives. */
export interface Probe extends Omit<Question, 'role'> {
  /** `:app` in it stands for the application's role. */
  readonly sql: string;
  readonly name: string;
  readonly table: string;
  readonly answer: string;
  /** Asked as a superuser, whom neither grants nor policies hold; else as the application. */
  readonly superuser?: boolean;
  /** How the answer is put before it is compared. */
  readonly render?: (answer: string) => string;
}

/** SQLSTATE of a missing grant and of a row that a policy does not let in. */
export const REFUSED = '42501';

/** Every scope there is, in an organization, and nobody who holds them. */
export const nobodyOf = (organization: string): Voice => ({
  organization,
  member: '',
  scope: 'all,assignments,audit,jobs,levels,members,rubrics',
});

/** The first probe that answers otherwise than a sound schema would, once `sql` has changed it, and its answer. */
export async function noticedBy(
  client: ClientBase,
  appRole: string,
  sql: string,
  probes: Iterable<Probe>,
): Promise<string | undefined> {
  await client.query('begin');
  try {
    await client.query(sql);
    for (const probe of probes) {
      const answered = await answerTo(client, appRole, probe);
      if (answered !== probe.answer) return `${probe.name}: ${answered}`;
    }
    return undefined;
  } finally {
    await client.query('rollback');
  }
}

/** Puts one probe's question inside the open transaction; it leaves no trace. */
export async function answerTo(client: ClientBase, appRole: string, probe: Probe): Promise<string> {
  const { voice, superuser, render = String } = probe;
  const sql = probe.sql.replaceAll(':app', `"${appRole}"`);
  return render(await ask(client, { sql, ...(voice && { voice }), ...(!superuser && { role: appRole }) }));
}
