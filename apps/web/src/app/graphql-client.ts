import { cacheExchange, Client, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { markReachable, markUnreachable } from './network';

/** The codes the server promises in extensions.code. */
type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

export const hasCode = (error: CombinedError | undefined, code: ErrorCode): boolean =>
  error?.graphQLErrors.some((one) => one.extensions['code'] === code) ?? false;

/** Absent and not yours look the same, on purpose. */
export const isAbsent = (error: CombinedError | undefined): boolean =>
  hasCode(error, 'NOT_FOUND') || hasCode(error, 'FORBIDDEN');

/** One client a session: its cache goes with it, so that nobody reads what another person loaded. */
export function createClient(onUnauthenticated: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onResult: ({ error }) => {
          if (error?.networkError && !error.response) markUnreachable();
          else markReachable();
          if (hasCode(error, 'UNAUTHENTICATED')) onUnauthenticated();
        },
      }),
      fetchExchange,
    ],
  });
}
