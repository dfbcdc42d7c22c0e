import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import { isAbsent } from '../../app/graphql-client';
import { MoreApplicationsDocument, PipelineDocument } from '../../gql/pipeline/graphql';
import { listArguments, type PipelineSearch } from './pipeline-search';
import { joinPages, type PipelineJob, type Row, type RowPage } from './rows';

export const PAGE_SIZE = 40;

interface Answer {
  job: PipelineJob;
  pages: readonly RowPage[];
}

type Asked = ReturnType<typeof argumentsOf>;
const argumentsOf = (jobId: string, search: PipelineSearch) => ({
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

export type PipelineState =
  | { kind: 'loading' }
  | { kind: 'absent' }
  | { kind: 'failed' }
  | {
      kind: 'ready';
      job: PipelineJob;
      rows: readonly Row[];
      hasMore: boolean;
      /** The rows of the choice before stand until those asked for are there. */
      isStale: boolean;
      /** The newest state did not load: what is shown may be old. */
      hasFailed: boolean;
    };

interface Kept extends Partial<Answer> {
  key?: string;
  outcome?: 'absent' | 'failed';
}

function stateOf(kept: Kept, key: string): PipelineState {
  const { job, pages, outcome } = kept;
  if (outcome === 'absent') return { kind: 'absent' };
  if (!job || !pages) return { kind: outcome === 'failed' ? 'failed' : 'loading' };
  return {
    kind: 'ready',
    job,
    rows: joinPages(pages),
    hasMore: pages.at(-1)?.pageInfo.hasNextPage ?? false,
    isStale: kept.key !== key,
    hasFailed: outcome === 'failed',
  };
}

export interface Pipeline {
  state: PipelineState;
  more: { load: () => void; isPending: boolean; hasFailed: boolean };
  /** Asks anew for everything that is shown. */
  refresh: () => Promise<void>;
}

export function usePipeline(jobId: string, search: PipelineSearch): Pipeline {
  const client = useClient();
  const key = JSON.stringify(argumentsOf(jobId, search));
  const [kept, setKept] = useState<Kept>({});
  const [more, setMore] = useState({ isPending: false, hasFailed: false });
  const latest = useRef({ kept, turn: 0 });
  latest.current.kept = kept;
  const load = useCallback(
    async (pageCount: number) => {
      const turn = ++latest.current.turn;
      const answer = await ask(client, JSON.parse(key) as Asked, pageCount);
      if (turn !== latest.current.turn) return;
      if (typeof answer === 'string') setKept((before) => ({ ...before, outcome: answer }));
      else setKept({ key, ...answer });
    },
    [client, key],
  );
  useEffect(() => {
    const known = remembered(client, JSON.parse(key) as Asked);
    if (known) setKept({ key, ...known });
    setMore({ isPending: false, hasFailed: false });
    void load(1);
    const { current } = latest;
    return () => void current.turn++;
  }, [client, key, load]);
  const loadMore = async () => {
    const after = kept.pages?.at(-1)?.pageInfo.endCursor;
    if (!after || kept.key !== key) return;
    const { turn } = latest.current;
    setMore({ isPending: true, hasFailed: false });
    const page = await nextPage(client, JSON.parse(key) as Asked, after);
    if (turn !== latest.current.turn) return;
    setMore({ isPending: false, hasFailed: page === 'failed' });
    if (page !== 'failed') setKept((before) => ({ ...before, pages: [...(before.pages ?? []), page] }));
  };
  return {
    state: stateOf(kept, key),
    more: { ...more, load: () => void loadMore() },
    refresh: useCallback(() => load(latest.current.kept.pages?.length ?? 1), [load]),
  };
}
