import type { Client } from 'urql';
import { isAbsent } from '../../app/graphql-client';
import { createStore, type Store } from '../../app/store';
import { MoreApplicationsDocument, PipelineDocument } from '../../gql/pipeline/graphql';
import { listArguments, type PipelineSearch } from './pipeline-search';
import type { PipelineJob, RowPage } from './rows';

export const PAGE_SIZE = 40;

interface Answer {
  job: PipelineJob;
  pages: readonly RowPage[];
}

export type Asked = ReturnType<typeof argumentsOf>;
export const argumentsOf = (jobId: string, search: PipelineSearch) => ({
  jobId,
  first: PAGE_SIZE,
  ...listArguments(search),
});

const FRESH = { requestPolicy: 'network-only' } as const;

async function nextPage(client: Client, asked: Asked, after: string): Promise<RowPage | 'failed'> {
  const { data } = await client.query(MoreApplicationsDocument, { ...asked, after }, FRESH).toPromise();
  return data?.job?.applications ?? 'failed';
}

/** The job with as many pages as were shown before, so that a fresh answer takes no row away from under the reader. */
async function ask(client: Client, asked: Asked, pageCount: number): Promise<Answer | 'absent' | 'failed'> {
  const { data, error } = await client.query(PipelineDocument, asked, FRESH).toPromise();
  if (!data?.job) return error && !isAbsent(error) ? 'failed' : 'absent';
  const pages: RowPage[] = [data.job.applications];
  while (pages.length < pageCount) {
    const after = pages.at(-1)?.pageInfo.endCursor;
    if (!after || !pages.at(-1)?.pageInfo.hasNextPage) break;
    const page = await nextPage(client, asked, after);
    if (page === 'failed') break;
    pages.push(page);
  }
  return { job: data.job, pages };
}

/** What an earlier visit left: shown at once, and asked for anew. */
function remembered(client: Client, asked: Asked): Answer | undefined {
  const job = client.readQuery(PipelineDocument, asked, { requestPolicy: 'cache-only' })?.data?.job;
  return job ? { job, pages: [job.applications] } : undefined;
}

/** What is there so far. */
export interface Kept extends Partial<Answer> {
  /** What the pages are the answer to. */
  asked?: Asked;
  outcome?: 'absent' | 'failed';
  more?: 'pending' | 'failed';
}

export interface PipelineStore {
  kept: Store<Kept>;
  /** Asks for another list; what is there stays until the answer has come. Answers what ends the interest in it. */
  open: (asked: Asked) => () => void;
  refresh: () => Promise<void>;
  /** Answers the id of the first row that came. */
  loadMore: () => Promise<string | undefined>;
}

/** The list of a pipeline outside React: a page after the other, and anew after a change. */
export function createPipelineStore(client: Client): PipelineStore {
  const kept = createStore<Kept>({});
  // Only the last question may answer: an earlier one may come late.
  let turn = 0;
  let current: Asked | undefined;

  const load = async (asked: Asked, pageCount: number) => {
    const own = ++turn;
    const answer = await ask(client, asked, pageCount);
    if (own !== turn) return;
    kept.set(typeof answer === 'string' ? { ...kept.get(), outcome: answer } : { asked, ...answer });
  };
  const open = (asked: Asked) => {
    current = asked;
    const known = remembered(client, asked);
    if (known) kept.set({ asked, ...known });
    void load(asked, 1);
    return () => void turn++;
  };
  const refresh = async () => {
    if (current) await load(current, kept.get().pages?.length ?? 1);
  };
  const loadMore = async () => {
    const { asked, pages = [] } = kept.get();
    const after = pages.at(-1)?.pageInfo.endCursor;
    if (!asked || asked !== current || !after) return undefined;
    const own = turn;
    kept.set({ ...kept.get(), more: 'pending' });
    const page = await nextPage(client, asked, after);
    if (own !== turn) return undefined;
    const { more: _pending, ...before } = kept.get();
    kept.set(page === 'failed' ? { ...before, more: 'failed' } : { ...before, pages: [...pages, page] });
    return page === 'failed' ? undefined : page.nodes[0]?.id;
  };
  return { kept, open, refresh, loadMore };
}
