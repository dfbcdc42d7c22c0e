import { escapeLiteral } from 'pg';

/** A test's own id: the number is readable in a failure. */
export const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** SQL to be written as it stands, where a row needs an expression and not a value. */
export class Expression {
  constructor(readonly sql: string) {}
}
export const raw = (sql: string): Expression => new Expression(sql);

export type Cell =
  string | number | boolean | null | Buffer | Expression | readonly (string | number | null)[];
export type Row = Readonly<Record<string, Cell>>;

const element = (one: string | number | null): string => {
  if (one === null) return 'NULL';
  return typeof one === 'number' ? String(one) : `"${one.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
};

export function literal(cell: Cell): string {
  if (cell === null) return 'null';
  if (cell instanceof Expression) return cell.sql;
  if (Buffer.isBuffer(cell)) return `'\\x${cell.toString('hex')}'`;
  if (Array.isArray(cell)) return escapeLiteral(`{${cell.map(element).join(',')}}`);
  return typeof cell === 'string' ? escapeLiteral(cell) : String(cell);
}

const DIGEST = Buffer.alloc(32, 7);
const SALT = Buffer.alloc(16, 9);

/** What a valid row of each table holds beside its keys; a test states only what it is about. */
const DEFAULTS = {
  organization: { name: 'Organization' },
  member: { name: 'Member', access: [] },
  credential: { password_hash: '$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA' },
  session: { token_hash: DIGEST },
  api_token: {
    name: 'spreadsheet',
    access: [],
    token_hash: DIGEST,
    expires_at: raw(`now() + interval '1 day'`),
  },
  one_time_link: { purpose: 'password', token_hash: DIGEST, expires_at: raw(`now() + interval '1 day'`) },
  idempotency_key: { operation: 'submitScorecard', salt: SALT, input_hash: DIGEST },
  audit_entry: { action: 'scorecard.submitted' },
  outbox_event: { kind: 'scorecard.submitted' },
  rubric: { key: 'ai-engineer', role_key: 'ai-engineer', title: 'AI engineer' },
  rubric_version: { document: '{}', content_digest: DIGEST, scoring_digest: DIGEST, review_state: 'draft' },
  job: { title: 'AI engineer', placement: 'product', seniority: 'senior', state: 'open' },
  job_team: { part: 'manager' },
  stage: { kind: 'review', title: 'Stage' },
  candidate: { full_name: 'Canary Person', email: 'canary@example.test' },
  application: {},
  disposition: { reason: 'reason', salt: SALT },
  interview: { round: 1, scheduled_at: raw('now()'), minutes: 60 },
  assignment: { round: 1, criteria: [1, 2, 3, 4], due_at: raw(`now() + interval '2 days'`) },
  scorecard: { round: 1, recommendation: 'yes', ratings: [4, 4, 4, 4], commitment: DIGEST },
  evidence: { texts: ['a', 'b', 'c', 'd'], summary: 'summary', salt: SALT },
  draft_rating: { position: 1, level: 3, text: 'draft' },
  application_score: { score: 3, observed_share: 1, raters: 1, scorecards: 1 },
  round_release: { round: 1, released_at: raw('now()') },
  decision: { outcome: 'hold', commitment: DIGEST },
  decision_text: { rationale: 'rationale', salt: SALT },
  debrief_note: { commitment: DIGEST },
  debrief_note_text: { text: 'note', salt: SALT },
} as const satisfies Record<string, Row>;

export type Table = keyof typeof DEFAULTS;
export const TABLES = Object.keys(DEFAULTS) as readonly Table[];

/** One INSERT with its values written in, so that several statements fit in one trip and a failure can be pasted. */
export function insert(table: Table, row: Row): string {
  const full: Row = { ...DEFAULTS[table], ...row };
  const columns = Object.keys(full);
  return `insert into plumbline.${table} (${columns.join(', ')}) values (${Object.values(full).map(literal).join(', ')})`;
}
