import { encodeId, type IdKind, ID_PREFIX } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';

/** What can be put into an argument: everything of a place that is alive. */
export interface Live {
  readonly ids: Readonly<Partial<Record<IdKind, readonly string[]>>>;
  /** Names and addresses, for arguments that search. */
  readonly texts: readonly string[];
  readonly cursors: readonly string[];
}

/** Where the rows of each kind of id are. */
export const TABLES: Readonly<Partial<Record<IdKind, string>>> = {
  organization: 'organization',
  member: 'member',
  apiToken: 'api_token',
  rubric: 'rubric',
  rubricVersion: 'rubric_version',
  job: 'job',
  stage: 'stage',
  candidate: 'candidate',
  application: 'application',
  interview: 'interview',
  assignment: 'assignment',
  scorecard: 'scorecard',
  decision: 'decision',
  debriefNote: 'debrief_note',
  session: 'session',
};

/** Every id and every searchable text of an organization, as the database has them now. */
export async function liveOf(db: TestDatabase, organizationId: string): Promise<Live> {
  const missing = Object.keys(ID_PREFIX).filter((kind) => !(kind in TABLES));
  if (missing.length > 0) throw new Error(`Say which table has ids of ${missing.join(', ')}.`);
  const read = async (sql: string): Promise<string[]> =>
    (await db.superuser.query<{ value: string }>(sql, [organizationId])).rows.map(({ value }) => value);
  const ids: Partial<Record<IdKind, string[]>> = {};
  for (const [kind, table] of Object.entries(TABLES) as [IdKind, string][]) {
    const key = table === 'organization' ? 'organization_id' : 'id';
    const rows = await read(
      `select ${key} as value from plumbline.${table} where organization_id = $1 order by ${key}`,
    );
    ids[kind] = rows.map((id) => encodeId(kind, id));
  }
  const texts = await read(
    `(select full_name as value from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select left(full_name, -4) from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select email from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select name from plumbline.member where organization_id = $1 order by id limit 1)
     union all (select email from plumbline.member where organization_id = $1 order by id limit 1)`,
  );
  return { ids, texts, cursors: [] };
}
