import type { Connection, Cursors, PageArgs, Reads } from '@plumbline/platform';
import { selectList } from '@plumbline/platform';
import type { JobState } from '../domain/states.js';
import { keyset } from '../keyset.js';
import { type JobRow, JobTable } from './job.graphql.js';

const LIST = 'jobs';

/** Jobs, newest first. */
export async function jobPage(
  reads: Reads,
  cursors: Cursors,
  args: PageArgs,
  state: JobState | null,
): Promise<Connection<JobRow>> {
  const window = cursors.window(LIST, args);
  const filter = state ? 'and c.state = $3' : '';
  const name = state ? 'in_state' : 'all';
  const values = state ? [state] : [];
  const keys = keyset([{ sql: 'c.id', type: 'uuid' }], !window.backward, window.from, 3 + values.length);
  const rows = await reads.query<JobRow & Record<string, unknown>>(
    `jobs_${name}_${keys.name}`,
    `select ${selectList(JobTable)} from job c where c.organization_id = $1 ${filter} ${keys.condition}
      order by ${keys.order} limit $2`,
    [reads.actor.organizationId, window.size + 1, ...values, ...keys.values],
  );
  const count = async (): Promise<number> => {
    const [row] = await reads.query<{ total: number }>(
      `jobs_${name}_count`,
      `select count(*)::int as total from job c where c.organization_id = $1 ${filter.replace('$3', '$2')}`,
      [reads.actor.organizationId, ...values],
    );
    return row?.total ?? 0;
  };
  return cursors.page<JobRow>(LIST, window, rows, ({ id }) => [id], count);
}

interface Counted {
  readonly id: string;
  readonly count: number;
  readonly [column: string]: unknown;
}

const counting =
  (name: string, counted: string) =>
  (reads: Reads) =>
  async (ids: readonly string[]): Promise<number[]> => {
    const rows = await reads.query<Counted>(
      name,
      `select p.id, (select count(*)::int from ${counted}) as count from unnest($2::uuid[]) as p (id)`,
      [reads.actor.organizationId, ids],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  };

const activeOfJob = counting(
  'active_applications_of_job',
  `application a where a.organization_id = $1 and a.job_id = p.id and a.state = 'active'`,
);

const activeOfStage = counting(
  'active_applications_of_stage',
  // the index of applications begins with their job
  `stage g join application a on a.organization_id = g.organization_id and a.job_id = g.job_id and a.stage_id = g.id
    where g.organization_id = $1 and g.id = p.id and a.state = 'active'`,
);

const lateOfJob = counting(
  'late_scorecards_of_job',
  `application a join assignment s on s.organization_id = a.organization_id and s.application_id = a.id
    where a.organization_id = $1 and a.job_id = p.id and a.state = 'active'
      and s.submitted_at is null and s.withdrawn_at is null and s.due_at < now()`,
);

export const activeApplicationsOfJob = (reads: Reads, jobId: string): Promise<number> =>
  reads.batch(activeOfJob, jobId, activeOfJob(reads));

export const activeApplicationsOfStage = (reads: Reads, stageId: string): Promise<number> =>
  reads.batch(activeOfStage, stageId, activeOfStage(reads));

/** Cards of active applications whose deadline has passed. */
export const lateScorecardsOfJob = (reads: Reads, jobId: string): Promise<number> =>
  reads.batch(lateOfJob, jobId, lateOfJob(reads));
