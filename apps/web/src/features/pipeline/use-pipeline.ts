import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useStore } from '../../app/store';
import type { PipelineSearch } from './pipeline-search';
import { argumentsOf, createPipelineStore, type Asked, type Kept } from './pipeline-store';
import { joinPages, type PipelineJob, type Row } from './rows';

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

function stateOf({ job, pages, outcome, asked }: Kept, wanted: Asked): PipelineState {
  if (outcome === 'absent') return { kind: 'absent' };
  if (!job || !pages) return { kind: outcome === 'failed' ? 'failed' : 'loading' };
  return {
    kind: 'ready',
    job,
    rows: joinPages(pages),
    hasMore: pages.at(-1)?.pageInfo.hasNextPage ?? false,
    isStale: asked !== wanted,
    hasFailed: outcome === 'failed',
  };
}

export interface Pipeline {
  state: PipelineState;
  more: { load: () => Promise<string | undefined>; isPending: boolean; hasFailed: boolean };
  /** Asks anew for everything that is shown. */
  refresh: () => Promise<void>;
}

export function usePipeline(jobId: string, search: PipelineSearch): Pipeline {
  const client = useClient();
  const [store] = useState(() => createPipelineStore(client));
  const kept = useStore(store.kept);
  const asked = useMemo(() => argumentsOf(jobId, search), [jobId, search]);
  useEffect(() => store.open(asked), [store, asked]);
  return {
    state: stateOf(kept, asked),
    more: {
      load: store.loadMore,
      isPending: kept.more === 'pending',
      hasFailed: kept.more === 'failed',
    },
    refresh: store.refresh,
  };
}
