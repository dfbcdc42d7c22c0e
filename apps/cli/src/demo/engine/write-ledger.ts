import type { Client } from 'pg';
import type { Ledger } from './ledger.js';
import type { TableName, Tables } from './tables.js';

/** Parents before children. */
const BEFORE_ROUNDS = [
  'organization',
  'member',
  'credential',
  'api_token',
  'rubric',
  'rubric_version',
  'job',
  'job_team',
  'stage',
  'candidate',
  'application',
  'disposition',
  'interview',
] as const;
const AFTER_ROUNDS = [
  'draft_rating',
  'decision',
  'decision_text',
  'debrief_note',
  'debrief_note_text',
  'audit_entry',
] as const;

/**
 * Writes what a ledger holds, one statement for each table, on a connection of the migrator: the one role that may write
 * moments of the past (the application's submits and releases "now"). Its row policies let it, while constraints and
 * triggers hold for it as for everybody. So cards go in round by round, as they came in life: the triggers then find an
 * assignment still owed when its card arrives, mark by themselves who was asked after cards were open to them, and say
 * which card was late. Scores are computed by the function that computes them at every release.
 *
 * The outbox stays empty: nobody has to be told of what is history.
 */
export async function writeLedger(db: Client, ledger: Ledger): Promise<void> {
  // the definer functions of the triggers look at this organization alone
  await db.query(`select set_config('plumbline.organization_id', $1, true)`, [ledger.organizationId]);
  for (const table of BEFORE_ROUNDS) await insert(db, table, ledger.of(table));
  const rounds = new Set(ledger.of('assignment').map(({ round }) => round));
  for (const round of [...rounds].toSorted((one, other) => one - other)) await writeRound(db, ledger, round);
  for (const table of AFTER_ROUNDS) await insert(db, table, ledger.of(table));
  await writeScores(db, ledger.organizationId);
}

async function writeRound(db: Client, ledger: Ledger, number: number): Promise<void> {
  const isOfRound = ({ round }: { round: number }): boolean => round === number;
  const cards = ledger.of('scorecard').filter(isOfRound);
  const cardIds = new Set(cards.map(({ id }) => id));
  await insert(db, 'assignment', ledger.of('assignment').filter(isOfRound));
  await insert(db, 'scorecard', cards);
  await insert(
    db,
    'evidence',
    ledger.of('evidence').filter(({ id }) => cardIds.has(id)),
  );
  await db.query(
    `update assignment a set submitted_at = s.submitted_at, revision = a.revision + 1 from scorecard s
      where a.organization_id = $1 and a.round = $2 and s.organization_id = a.organization_id and s.assignment_id = a.id`,
    [ledger.organizationId, number],
  );
  await insert(db, 'round_release', ledger.of('round_release').filter(isOfRound));
}

/** A score is as old as the last release that it was computed from. */
async function writeScores(db: Client, organizationId: string): Promise<void> {
  await db.query(
    `select write_application_score(application_id)
       from (select distinct application_id from round_release where organization_id = $1) released`,
    [organizationId],
  );
  await db.query(
    `update application_score a set scored_at = s.released_at
       from (select application_id, max(released_at) as released_at from scorecard
              where organization_id = $1 group by application_id) s
      where a.organization_id = $1 and a.id = s.application_id`,
    [organizationId],
  );
}

/** PostgreSQL reads the rows as its own type of row, so that arrays, times and digests need no hand-made list. */
async function insert<T extends TableName>(db: Client, table: T, rows: readonly Tables[T][]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map(columnOf).join(', ');
  await db.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows.map(asColumns))],
  );
}

const columnOf = (name: string): string => name.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);

const asColumns = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      columnOf(name),
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  );
