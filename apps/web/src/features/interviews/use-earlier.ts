import { useState } from 'react';
import { useClient } from 'urql';
import {
  EarlierSubmittedDocument,
  type MyInterviewsQuery,
  type SubmittedRowFragment,
} from '../../gql/interviews/graphql';

type PageEdge = MyInterviewsQuery['submitted']['pageInfo'];

export interface Earlier {
  rows: readonly SubmittedRowFragment[];
  canAsk: boolean;
  isPending: boolean;
  hasFailed: boolean;
  ask: () => void;
}

/** Goes back through what was submitted before, page by page; what is there stays. */
export function useEarlier(first: PageEdge | undefined): Earlier {
  const client = useClient();
  const [loaded, setLoaded] = useState<{ rows: readonly SubmittedRowFragment[]; edge?: PageEdge }>({
    rows: [],
  });
  const [phase, setPhase] = useState<'idle' | 'pending' | 'failed'>('idle');
  const edge = loaded.edge ?? first;
  const before = edge?.hasPreviousPage ? edge.startCursor : null;
  const ask = async () => {
    if (before == null) return;
    setPhase('pending');
    const { data } = await client.query(EarlierSubmittedDocument, { before }).toPromise();
    setPhase(data ? 'idle' : 'failed');
    if (!data) return;
    const { nodes, pageInfo } = data.myAssignments;
    setLoaded(({ rows }) => ({ rows: [...rows, ...nodes.toReversed()], edge: pageInfo }));
  };
  return {
    rows: loaded.rows,
    canAsk: before != null,
    isPending: phase === 'pending',
    hasFailed: phase === 'failed',
    ask: () => void ask(),
  };
}
