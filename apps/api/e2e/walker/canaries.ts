import type { TestDatabase } from '@plumbline/testing';
import type { PoolClient } from 'pg';

/** Text columns that hold words of ours and not of a person; every other one is given a canary. */
const OUR_WORDS = new Set([
  'organization.zone',
  'organization.evidence_rule',
  'member.kind',
  'member.access',
  'credential.password_hash',
  'api_token.access',
  'one_time_link.purpose',
  'idempotency_key.operation',
  'audit_entry.action',
  'outbox_event.kind',
  'rubric.key',
  'rubric.role_key',
  'rubric_version.review_state',
  'job.placement',
  'job.seniority',
  'job.state',
  'job_team.part',
  'stage.kind',
  'application.state',
  'application.placement',
  'application.seniority',
  'interview.state',
  'scorecard.recommendation',
  'decision.outcome',
]);

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** What tells rows of the table apart, as text. */
  readonly row: string;
}

const COLUMNS = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as type,
         (select string_agg(quote_ident(k.attname) || '::text', ' || ''/'' || ' order by k.attnum) from pg_index i
            join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey) and k.attname <> 'organization_id'
           where i.indrelid = c.oid and i.indisprimary) as row
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relnamespace = 'plumbline'::regnamespace and c.relkind = 'r'
     and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
   order by 1, 2`;

/** `canary.<table>.<column>.<organization>.<row>`, so that a leak names itself. Lower case, as an e-mail is. */
const canary = ({ table, column, row }: Column): string =>
  `'canary.${table}.${column}.' || organization_id || '.' || coalesce(${row ?? 'null'}, '')`;

function planting(column: Column): string {
  const { table, column: name, type } = column;
  const text = canary(column);
  // an empty place of a vector says that nothing was written, and goes on saying it
  const each = `array(select case when t = '' then '' else t || ' ' || ${text} end from unnest(${name}) with ordinality as u (t, n) order by n)`;
  const value = type === 'text[]' ? each : name === 'email' ? `${text} || '@canary.example'` : text;
  return `update plumbline.${table} set ${name} = ${value} where ${type === 'text[]' ? 'true' : `${name} is not null`}`;
}

/** Every sentence in a rubric document gets the canary of its version behind it; keys and single words stay. */
const planted = (node: unknown, text: string): unknown => {
  if (typeof node === 'string') return node.includes(' ') ? `${node} ${text}` : node;
  if (Array.isArray(node)) return node.map((one) => planted(one, text));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, planted(value, text)]));
};

async function plantDocuments(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ organization_id: string; id: string; document: unknown }>(
    'select organization_id, id, document from plumbline.rubric_version',
  );
  for (const { organization_id, id, document } of rows)
    await client.query(
      'update plumbline.rubric_version set document = $3 where organization_id = $1 and id = $2',
      [
        organization_id,
        id,
        JSON.stringify(planted(document, `canary.rubric_version.document.${organization_id}.${id}`)),
      ],
    );
}

/** What is no text, and tells by its value whose row it is. */
const FIGURES = [
  `update plumbline.application_score s set interval_low = 1 + n / 65536.0, interval_high = 4 + n / 65536.0
     from (select organization_id, id, row_number() over (order by id) as n from plumbline.application_score) r
    where r.organization_id = s.organization_id and r.id = s.id`,
  `update plumbline.scorecard s set submitted_at = timestamptz '2001-01-01Z' + n * interval '61.001 seconds',
          released_at = case when released_at is not null then timestamptz '2002-01-01Z' + n * interval '61.001 seconds' end
     from (select organization_id, id, row_number() over (order by id) as n from plumbline.scorecard) r
    where r.organization_id = s.organization_id and r.id = s.id`,
  `update plumbline.round_release s set released_at = timestamptz '2003-01-01Z' + n * interval '61.001 seconds'
     from (select organization_id, application_id, round, row_number() over (order by application_id, round) as n from plumbline.round_release) r
    where r.organization_id = s.organization_id and r.application_id = s.application_id and r.round = s.round`,
];

/** Writes as somebody whom neither triggers nor keys hold back. */
export async function unchecked(
  db: TestDatabase,
  work: (client: PoolClient) => Promise<unknown>,
): Promise<void> {
  const client = await db.superuser.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await work(client);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/**
 * Puts a text of its own into every column of every table that can hold what a person wrote, found in the
 * catalogue: a column that is new gets one too, or is put among our own words above.
 */
export const plantCanaries = (db: TestDatabase): Promise<void> =>
  unchecked(db, async (client) => {
    const { rows } = await client.query<Column>(COLUMNS);
    const free = rows.filter(({ table, column }) => !OUR_WORDS.has(`${table}.${column}`));
    const known = new Set(rows.map(({ table, column }) => `${table}.${column}`));
    const gone = [...OUR_WORDS].filter((column) => !known.has(column));
    if (gone.length > 0) throw new Error(`No such columns: ${gone.join(', ')}.`);
    for (const column of free) if (column.type !== 'jsonb') await client.query(planting(column));
    await plantDocuments(client);
    for (const statement of FIGURES) await client.query(statement);
  });
