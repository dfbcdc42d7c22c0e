import { Client } from 'pg';
import { type DemoAccounts, giveAccounts } from './demo-accounts.js';
import { writeLedger } from './engine/write-ledger.js';
import { tellNorthwater } from './story/northwater.js';
import { tellSouthfield } from './story/southfield.js';

export const PERSONAS = [
  'admin',
  'recruiter',
  'manager',
  'interviewer',
  'interviewer2',
  'interviewer3',
  'auditor',
] as const;

/** Any number: two starts on the same database take turns. */
const SEED_LOCK = 6_330_218;

/**
 * Fills a database in which there is no organization yet with two that have been hiring for a while. Everything but
 * passwords, tokens and salts is the same wherever and whenever it is done, with dates relative to `now`. All of it is
 * written, or nothing.
 *
 * @param keep called with the accounts before they are committed: they are known to nobody else.
 * @returns whether it did; false where an organization exists already.
 */
export async function seedDemo(
  migratorUrl: string,
  now: Date,
  keep: (accounts: DemoAccounts) => void,
): Promise<boolean> {
  const db = new Client({ connectionString: migratorUrl, application_name: 'plumbline demo' });
  await db.connect();
  try {
    await db.query('begin');
    await db.query('set local search_path = plumbline, pg_temp');
    await db.query('select pg_advisory_xact_lock($1)', [SEED_LOCK]);
    const { rowCount } = await db.query('select from organization limit 1');
    if (rowCount) return false;
    const [northwater, southfield] = [tellNorthwater(now), tellSouthfield(now)];
    const [here, there] = await Promise.all([
      giveAccounts(northwater, PERSONAS),
      giveAccounts(southfield, ['outsider']),
    ]);
    for (const { ledger } of [northwater, southfield]) await writeLedger(db, ledger);
    keep({ people: { ...here.people, ...there.people }, tokens: { ...here.tokens, ...there.tokens } });
    await db.query('commit');
    return true;
  } finally {
    await db.end(); // without a commit, nothing of it is kept
  }
}
