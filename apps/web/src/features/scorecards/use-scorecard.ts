import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { isAbsent } from '../../app/graphql-client';
import { ScorecardPageDocument, type ScorecardAssignmentFragment } from '../../gql/scorecards/graphql';

export type CardAssignment = ScorecardAssignmentFragment;

export interface LoadedCard {
  assignment: CardAssignment;
  isMine: boolean;
  memberId: string;
  evidenceIsRequired: boolean;
}

export type Loaded =
  { kind: 'loading' } | { kind: 'absent' } | { kind: 'failed' } | { kind: 'ready'; card: LoadedCard };

/** Asked once and then left alone: what somebody types must not be exchanged under their hands by a fresh answer. */
export function useScorecard(id: string): { loaded: Loaded; reload: () => void } {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const ask = client.query(ScorecardPageDocument, { id }, { requestPolicy: 'network-only' });
    void ask.toPromise().then(({ data, error }) => {
      if (!isCurrent) return;
      const { me, assignment } = data ?? {};
      if (me && assignment) {
        const card = {
          assignment,
          isMine: assignment.member.id === me.member.id,
          memberId: me.member.id,
          evidenceIsRequired: me.organization.evidenceRule === 'REQUIRED',
        };
        setLoaded({ kind: 'ready', card });
      } else if (data?.me === null)
        return; // Signed out meanwhile: the way leads to sign-in and back.
      else setLoaded({ kind: isAbsent(error) || !error ? 'absent' : 'failed' });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, id, turn]);
  return { loaded, reload: useCallback(() => setTurn((before) => before + 1), []) };
}
