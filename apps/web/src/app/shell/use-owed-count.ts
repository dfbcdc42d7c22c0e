import { useQuery } from 'urql';
import { OwedCountDocument } from '../../gql/app/graphql';
import { useMe } from '../use-me';

/** Scorecards the signed-in interviewer still owes, computed under her own rows. */
export function useOwedCount(): number | undefined {
  const { access } = useMe();
  const [{ data }] = useQuery({ query: OwedCountDocument, pause: !access.includes('INTERVIEWER') });
  return data?.myAssignments.totalCount;
}
