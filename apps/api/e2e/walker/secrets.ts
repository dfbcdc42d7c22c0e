import { encodeId } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';

export type SecretKind =
  | 'job'
  | 'stage'
  | 'candidate'
  | 'application'
  | 'interview'
  | 'assignment'
  | 'release'
  | 'card'
  | 'evidence'
  | 'score'
  | 'decision'
  | 'rationale'
  | 'disposition'
  | 'note'
  | 'draft';

/** One row that not everybody may know of, and what in an answer would give it away. */
export interface Secret {
  readonly kind: SecretKind;
  /** Canaries, ids, and figures that no other row has: texts that occur in an answer only if the row does. */
  readonly tokens: readonly string[];
  /** Bare ids, where it belongs to any. */
  readonly job: string | null;
  readonly application: string | null;
  /** Whose it is: the author of a card, the member of an assignment or draft. */
  readonly owner: string | null;
  /** A card whose round is not released, and what hangs on it. */
  readonly sealed: boolean;
}

interface Found {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly instants: readonly (Date | null)[];
  readonly figures: readonly number[];
  readonly job: string | null;
  readonly application: string | null;
  readonly owner: string | null;
  readonly sealed: boolean;
}

const NONE = {
  ids: `'{}'::uuid[]`,
  texts: `'{}'::text[]`,
  instants: `'{}'::timestamptz[]`,
  figures: `'{}'::float8[]`,
  job: 'null::uuid',
  application: 'null::uuid',
  owner: 'null::uuid',
  sealed: 'false',
};

const found = (from: string, columns: Partial<typeof NONE>): string =>
  `select ${Object.entries({ ...NONE, ...columns })
    .map(([name, sql]) => `${sql} as ${name}`)
    .join(', ')} from ${from}`;

const joined = (table: string, other: string, on: string): string =>
  `plumbline.${table} t join plumbline.${other} o on o.organization_id = t.organization_id and o.id = ${on}`;

const OF_APPLICATION = { job: 'o.job_id', application: 'o.id' };
const OF_CARD = { application: 'o.application_id', owner: 'o.author_id', sealed: 'o.released_at is null' };

/** Where each kind of secret is found; `t` is its table. */
const QUERIES: Readonly<Record<SecretKind, string>> = {
  job: found('plumbline.job t', { ids: 'array[t.id]', texts: 'array[t.title]', job: 't.id' }),
  stage: found('plumbline.stage t', {
    ids: 'array[t.id]',
    texts: 'array[t.title, t.instructions]',
    job: 't.job_id',
  }),
  candidate: found(
    'plumbline.candidate t join plumbline.application o on o.organization_id = t.organization_id and o.candidate_id = t.id',
    { ids: 'array[t.id]', texts: 'array[t.full_name, t.email]', ...OF_APPLICATION },
  ),
  application: found('plumbline.application t', {
    ids: 'array[t.id]',
    job: 't.job_id',
    application: 't.id',
  }),
  disposition: found(joined('disposition', 'application', 't.application_id'), {
    texts: 'array[t.reason]',
    ...OF_APPLICATION,
  }),
  interview: found(joined('interview', 'application', 't.application_id'), {
    ids: 'array[t.id]',
    ...OF_APPLICATION,
  }),
  assignment: found(joined('assignment', 'application', 't.application_id'), {
    ids: 'array[t.id]',
    owner: 't.member_id',
    ...OF_APPLICATION,
  }),
  release: found(joined('round_release', 'application', 't.application_id'), {
    instants: 'array[t.released_at]',
    ...OF_APPLICATION,
  }),
  card: found('plumbline.scorecard o', {
    ids: 'array[o.id]',
    instants: 'array[o.submitted_at, o.released_at]',
    ...OF_CARD,
  }),
  evidence: found(joined('evidence', 'scorecard', 't.id'), {
    texts: 'array[t.summary, (select max(e) from unnest(t.texts) e)]',
    ...OF_CARD,
  }),
  score: found('plumbline.application_score t', {
    figures: 'array[t.interval_low, t.interval_high]',
    job: 't.job_id',
    application: 't.id',
  }),
  decision: found(joined('decision', 'application', 't.application_id'), {
    ids: 'array[t.id]',
    ...OF_APPLICATION,
  }),
  rationale: found(joined('decision_text', 'decision', 't.id'), {
    texts: 'array[t.rationale]',
    application: 'o.application_id',
  }),
  note: found(joined('debrief_note', 'application', 't.application_id'), {
    ids: 'array[t.id]',
    texts: `array(select w.text from plumbline.debrief_note_text w where w.organization_id = t.organization_id and w.id = t.id)`,
    ...OF_APPLICATION,
  }),
  draft: found('plumbline.draft_rating t', { texts: 'array[t.text]', owner: 't.member_id' }),
};

const ID_KINDS = {
  job: 'job',
  stage: 'stage',
  candidate: 'candidate',
  application: 'application',
  interview: 'interview',
  assignment: 'assignment',
  card: 'scorecard',
  decision: 'decision',
  note: 'debriefNote',
} as const;

function tokensOf(kind: SecretKind, { ids, texts, instants, figures }: Found): string[] {
  const idKind = ID_KINDS[kind as keyof typeof ID_KINDS];
  return [
    ...ids.map((id) => encodeId(idKind, id)),
    // of a sentence with a canary behind it, the canary
    ...texts.map((text) => text.slice(text.indexOf('canary.'))).filter(Boolean),
    ...instants.flatMap((instant) => instant?.toISOString() ?? []),
    ...figures.map(String),
  ];
}

const TOKEN = /canary\.[\w.@/-]+|[a-z]{3}_[0-9a-z]{26}|200\d-[\dT:.-]+Z|\d\.\d{8,}/g;

/** Everything in an answer that could be a token of a secret, found in one pass. */
export const tokensIn = (text: string): ReadonlySet<string> => new Set(text.match(TOKEN) ?? []);

/** The secrets that an answer gives away. */
export function secretsIn(text: string, secrets: readonly Secret[]): Secret[] {
  const tokens = tokensIn(text);
  return secrets.filter((secret) => secret.tokens.some((token) => tokens.has(token)));
}

/** Every row of an organization that not all of its people may see. Jobs of applications are filled in. */
export async function secretsOf(db: TestDatabase, organizationId: string): Promise<Secret[]> {
  const jobs = new Map<string, string>();
  const secrets: Secret[] = [];
  for (const kind of Object.keys(QUERIES) as SecretKind[]) {
    const alias = kind === 'card' ? 'o' : 't';
    const { rows } = await db.superuser.query<Found>(`${QUERIES[kind]} where ${alias}.organization_id = $1`, [
      organizationId,
    ]);
    for (const row of rows) {
      const { job, application, owner, sealed } = row;
      if (kind === 'application' && job && application) jobs.set(application, job);
      secrets.push({ kind, tokens: tokensOf(kind, row), job, application, owner, sealed });
    }
  }
  return secrets.map((secret) => ({
    ...secret,
    job: secret.job ?? jobs.get(secret.application ?? '') ?? null,
  }));
}
