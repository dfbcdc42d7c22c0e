import { decodeId } from '@plumbline/kernel';
import type { Connection, Cursors, Reads } from '@plumbline/platform';
import { ApplicationOrder } from '../domain/states.js';
import type { ApplicationRow } from './application.graphql.js';
import type { ApplicationListArgs } from './application-list.graphql.js';
import {
  type ApplicationFilter,
  applicationsOfJobs,
  countApplications,
  type ListedApplication,
} from './applications.reads.js';

/** Jobs asked with the same arguments share one look-up: the arguments of a request are its key. */
const lookUps = new WeakMap<Reads, Map<string, object>>();

function lookUp(reads: Reads, ...key: readonly unknown[]): object {
  const known = lookUps.get(reads) ?? new Map<string, object>();
  lookUps.set(reads, known);
  const name = JSON.stringify(key);
  const owner = known.get(name) ?? {};
  known.set(name, owner);
  return owner;
}

const keysOf = (order: ApplicationOrder) => (row: ListedApplication) =>
  order === ApplicationOrder.SCORE ? [row.score, row.id] : [row.appliedKey, row.id];

/** A page of a job's applications. However many jobs ask, the statements are as many as for one. */
export async function applicationPage(
  reads: Reads,
  cursors: Cursors,
  jobId: string,
  args: ApplicationListArgs,
): Promise<Connection<ApplicationRow>> {
  const order = args.orderBy;
  const filter: ApplicationFilter = {
    stageId: args.stageId ? decodeId('stage', args.stageId) : null,
    state: args.state ?? null,
  };
  const list = `applications/${order}`;
  const window = cursors.window(list, args);
  const rows = await reads.batch(lookUp(reads, order, filter, window), jobId, (jobIds) =>
    applicationsOfJobs(reads, jobIds, order, filter, window),
  );
  const count = (): Promise<number> =>
    reads.batch(lookUp(reads, 'count', filter), jobId, (jobIds) => countApplications(reads, jobIds, filter));
  return cursors.page<ListedApplication>(list, window, rows, keysOf(order), count);
}
