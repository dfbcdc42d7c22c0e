/** A request that got no answer in this time is taken for lost; trains stay in tunnels longer than browsers give up. */
const PATIENCE = 10_000;

/** The browser lets requests that outlive their page carry 64 kB in all; a character takes three bytes at most. */
const LONGEST_OUTLIVING = 10_000;

/** A fetch that gives up in time, and that goes on when the page is left, where its size allows. */
export const steadyFetch =
  (mayOutlivePage: boolean): typeof fetch =>
  (input, init) => {
    const signals = [AbortSignal.timeout(PATIENCE), ...(init?.signal ? [init.signal] : [])];
    const length = typeof init?.body === 'string' ? init.body.length : 0;
    return fetch(input, {
      ...init,
      keepalive: mayOutlivePage && length <= LONGEST_OUTLIVING,
      signal: AbortSignal.any(signals),
    });
  };
