import { useCallback, useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { isAbsent } from '../../app/graphql-client';
import {
  ScorecardPageDocument,
  WithdrawnCardDocument,
  type ScorecardAssignmentFragment,
  type WithdrawnCardQuery,
} from '../../gql/scorecards/graphql';

export type CardAssignment = ScorecardAssignmentFragment;
export type WithdrawnAssignment = NonNullable<WithdrawnCardQuery['assignment']>;

export interface LoadedCard {
  assignment: CardAssignment;
  isMine: boolean;
  memberId: string;
  evidenceIsRequired: boolean;
}

export type Loaded =
  | { kind: 'loading' }
  | { kind: 'absent' }
  | { kind: 'failed' }
  | { kind: 'withdrawn'; assignment: WithdrawnAssignment }
  | { kind: 'ready'; card: LoadedCard };

/** Asked anew each time: a card is not read from what an earlier page saw. */
const FRESH = { requestPolicy: 'network-only' } as const;

/** Whoever is not asked any more cannot reach the candidate either; their own words are still theirs. */
async function loadWithdrawn(client: Client, id: string): Promise<Loaded> {
  const { data } = await client.query(WithdrawnCardDocument, { id }, FRESH).toPromise();
  const assignment = data?.assignment;
  return assignment?.state === 'WITHDRAWN' ? { kind: 'withdrawn', assignment } : { kind: 'absent' };
}

async function load(client: Client, id: string): Promise<Loaded> {
  const { data, error } = await client.query(ScorecardPageDocument, { id }, FRESH).toPromise();
  const { me, assignment } = data ?? {};
  if (me && assignment) {
    const card = {
      assignment,
      isMine: assignment.member.id === me.member.id,
      memberId: me.member.id,
      evidenceIsRequired: me.organization.evidenceRule === 'REQUIRED',
    };
    return { kind: 'ready', card };
  }
  // Signed out meanwhile: the way leads to sign-in, and back.
  if (data && me === null) return { kind: 'loading' };
  return isAbsent(error) || !error ? loadWithdrawn(client, id) : { kind: 'failed' };
}

/** Asked once and then left alone: what somebody types must not be exchanged under their hands by a fresh answer. */
export function useScorecard(id: string): { loaded: Loaded; reload: () => void } {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void load(client, id).then((found) => {
      if (isCurrent) setLoaded(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, id, turn]);
  return { loaded, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
