import { useState } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { isAbsent } from './graphql-client';

/** How a question to the server stands, as a page has to show it. */
export type Answer<Data> =
  { kind: 'loading' } | { kind: 'absent' } | { kind: 'failed' } | { kind: 'ready'; data: Data };

interface Asked<Data> {
  answer: Answer<Data>;
  /** Asks the server anew; what is there stays until it has answered. */
  again: () => void;
}

/**
 * A query whose last good answer stays on the page when a later one fails: a page that somebody reads does not go
 * away with the network, and the shell says that the server cannot be reached. What was asked with other variables
 * is not shown under these, which urql alone would do.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const [result, execute] = useQuery({ query: document, variables });
  const asked = JSON.stringify(variables);
  const isOwn = JSON.stringify(result.operation?.variables) === asked;
  const fresh = isOwn ? result.data : undefined;
  const [kept, setKept] = useState<{ asked: string; data: Data }>();
  if (fresh !== undefined && fresh !== kept?.data) setKept({ asked, data: fresh });
  const data = fresh ?? (kept?.asked === asked ? kept.data : undefined);
  const again = () => execute({ requestPolicy: 'network-only' });
  if (data !== undefined && !isAbsent(result.error)) return { answer: { kind: 'ready', data }, again };
  if (!isOwn || result.fetching || !result.error) return { answer: { kind: 'loading' }, again };
  return { answer: { kind: isAbsent(result.error) ? 'absent' : 'failed' }, again };
}
