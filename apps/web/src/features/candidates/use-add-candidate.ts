import { useCallback } from 'react';
import type { Outcome } from '../../app/outcome';
import { useIntent } from '../../app/use-intent';
import {
  CreateApplicationDocument,
  CreateCandidateDocument,
  type CandidatePartsFragment,
} from '../../gql/candidates/graphql';
import type { Person } from './person-fields';

export interface Added {
  candidate: CandidatePartsFragment;
  /** What came of the application, where one was asked for. */
  application?: Outcome<{ job: { title: string } }>;
}

/** Enters a person, and then lets them apply. The person stays when the application is refused. */
export function useAddCandidate(): (person: Person, jobId: string | undefined) => Promise<Outcome<Added>> {
  const { send: enter } = useIntent(CreateCandidateDocument);
  const { send: apply } = useIntent(CreateApplicationDocument);
  return useCallback(
    async (person, jobId) => {
      const entered = await enter(person);
      if (entered.kind !== 'done') return entered;
      const candidate = entered.value;
      if (jobId === undefined) return { kind: 'done', value: { candidate } };
      const application = await apply({ candidateId: candidate.id, jobId });
      return { kind: 'done', value: { candidate, application } };
    },
    [enter, apply],
  );
}
