import { type PageWindow, type Reads, selectList } from '@plumbline/platform';
import { ApplicationOrder, type ApplicationState } from '../domain/states.js';
import { keyset, type ListKey } from '../keyset.js';
import { type ApplicationRow, ApplicationTable } from './application.graphql.js';

/** An application with what its lists are ordered by. */
export interface ListedApplication extends ApplicationRow {
  /** Null where there is no score, or none that the actor may see. */
  readonly score: number | null;
  /** With microseconds, which a Date does not have. */
  readonly appliedKey: string;
}

export interface ApplicationFilter {
  readonly stageId: string | null;
  readonly state: ApplicationState | null;
}

type ParentRow = ListedApplication & { readonly parent: string; readonly [column: string]: unknown };

const ID: ListKey = { sql: 'c.id', type: 'uuid' };
const SELECTED = `${selectList(ApplicationTable)}, c.applied_at::text as "appliedKey"`;

/** The filter as bound values from `$4` on, each in the text only when it is given. */
function filtering({ stageId, state }: ApplicationFilter) {
  const values = [...(stageId ? [stageId] : []), ...(state ? [state] : [])];
  return {
    values,
    stage: (column: string): string => (stageId ? `and ${column} = $4` : ''),
    state: state ? `and c.state = $${3 + values.length}` : '',
    name: `${stageId ? '_at_stage' : ''}${state ? '_in_state' : ''}`,
    next: 4 + values.length,
  };
}

/** Pages of several jobs, one row more than asked for each, in the window's direction. */
export async function applicationsOfJobs(
  reads: Reads,
  jobIds: readonly string[],
  order: ApplicationOrder,
  filter: ApplicationFilter,
  window: PageWindow,
): Promise<ListedApplication[][]> {
  const parts =
    order === ApplicationOrder.SCORE
      ? scoreParts(reads, jobIds, filter, window)
      : [plain(reads, jobIds, filter, window, [{ sql: 'c.applied_at', type: 'timestamptz' }, ID], '')];
  const rows = (await Promise.all(parts)).flat();
  const byJob = new Map<string, ListedApplication[]>(jobIds.map((id) => [id, []]));
  for (const row of rows) byJob.get(row.parent)?.push(row);
  return jobIds.map((id) => (byJob.get(id) ?? []).slice(0, window.size + 1));
}

/**
 * The list by score is two: those with a score, best first, then those without, newest first. A page that begins
 * in the one may end in the other; both parts are fetched in one trip.
 */
function scoreParts(
  reads: Reads,
  jobIds: readonly string[],
  filter: ApplicationFilter,
  window: PageWindow,
): Promise<ParentRow[]>[] {
  const [score, id] = window.from ?? [];
  const inUnscored = window.from !== null && score === null;
  const inScored = window.from !== null && score !== null;
  const scoredFrom = inScored ? window.from : null;
  const unscoredFrom = inUnscored ? [id ?? null] : null;
  const scoredPart = () => scored(reads, jobIds, filter, { ...window, from: scoredFrom });
  const unscoredPart = () => plain(reads, jobIds, filter, { ...window, from: unscoredFrom }, [ID], UNSCORED);
  if (window.backward) return inScored ? [scoredPart()] : [unscoredPart(), scoredPart()];
  return inUnscored ? [unscoredPart()] : [scoredPart(), unscoredPart()];
}

const UNSCORED = `and not exists (select from application_score s where s.organization_id = $1 and s.id = c.id)`;

/** Stage by stage along the index of scores, so that no list is sorted further than its page. */
function scored(
  reads: Reads,
  jobIds: readonly string[],
  filter: ApplicationFilter,
  window: PageWindow,
): Promise<ParentRow[]> {
  const part = filtering(filter);
  const keys = keyset(
    [
      { sql: 's.score', type: 'float8' },
      { sql: 's.id', type: 'uuid' },
    ],
    !window.backward,
    window.from,
    part.next,
  );
  const fits = filter.state
    ? `join application c on c.organization_id = s.organization_id and c.id = s.id ${part.state}`
    : '';
  return reads.query<ParentRow>(
    `applications_scored${part.name}_${keys.name}`,
    `select p.id as parent, x.* from unnest($2::uuid[]) with ordinality as p (id, place)
       cross join lateral (
         select ${SELECTED}, s.score from stage g
           cross join lateral (
             select s.id, s.score from application_score s ${fits}
              where s.organization_id = $1 and s.job_id = p.id and s.stage_id = g.id ${keys.condition}
              order by ${keys.order} limit $3) s
           join application c on c.organization_id = $1 and c.id = s.id
          where g.organization_id = $1 and g.job_id = p.id ${part.stage('g.id')}
          order by ${keys.order} limit $3) x
      order by p.place, ${keys.order.replaceAll('s.', 'x.')}`,
    [reads.actor.organizationId, jobIds, window.size + 1, ...part.values, ...keys.values],
  );
}

function plain(
  reads: Reads,
  jobIds: readonly string[],
  filter: ApplicationFilter,
  window: PageWindow,
  by: readonly ListKey[],
  condition: string,
): Promise<ParentRow[]> {
  const part = filtering(filter);
  const keys = keyset(by, !window.backward, window.from, part.next);
  return reads.query<ParentRow>(
    `applications_${condition ? 'unscored' : 'applied'}${part.name}_${keys.name}`,
    `select p.id as parent, x.* from unnest($2::uuid[]) with ordinality as p (id, place)
       cross join lateral (
         select ${SELECTED}, null::float8 as score, row_number() over (order by ${keys.order}) as rank from application c
          where c.organization_id = $1 and c.job_id = p.id ${part.stage('c.stage_id')} ${part.state} ${condition} ${keys.condition}
          order by ${keys.order} limit $3) x
      order by p.place, x.rank`,
    [reads.actor.organizationId, jobIds, window.size + 1, ...part.values, ...keys.values],
  );
}

/** How many applications of each job fit the filter. */
export async function countApplications(
  reads: Reads,
  jobIds: readonly string[],
  filter: ApplicationFilter,
): Promise<number[]> {
  const { stageId, state } = filter;
  const rows = await reads.query<{ parent: string; total: number }>(
    `applications_count${filtering(filter).name}`,
    `select p.id as parent, (select count(*)::int from application c where c.organization_id = $1 and c.job_id = p.id
        ${stageId ? 'and c.stage_id = $3' : ''} ${state ? `and c.state = $${stageId ? 4 : 3}` : ''}) as total
       from unnest($2::uuid[]) as p (id)`,
    [reads.actor.organizationId, jobIds, ...filtering(filter).values],
  );
  const totals = new Map(rows.map(({ parent, total }) => [parent, total]));
  return jobIds.map((id) => totals.get(id) ?? 0);
}
