/** What of the list is in its address: a search, and the cursor that the page follows or ends before. */
export interface ListSearch {
  q?: string;
  after?: string;
  before?: string;
}

const PAGE = 25;
const LONGEST = 200;

const textOf = (value: unknown): string | undefined => {
  // The router reads ?q=42 as a number.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, LONGEST) : undefined;
};

const cursorOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function readListSearch(search: Record<string, unknown>): ListSearch {
  const q = textOf(search['q']);
  const after = cursorOf(search['after']);
  const before = after === undefined ? cursorOf(search['before']) : undefined;
  return { ...(q !== undefined && { q }), ...(after && { after }), ...(before && { before }) };
}

export const hasCursor = ({ after, before }: ListSearch): boolean =>
  after !== undefined || before !== undefined;

/** The first page of the same search. */
export const withoutCursor = ({ q }: ListSearch): ListSearch => (q === undefined ? {} : { q });

type Window = { first: number; after?: string } | { last: number; before: string };

/** The page as the server is asked for it. */
export function listVariables({ q, after, before }: ListSearch): Window & { search?: string } {
  const window: Window = before ? { last: PAGE, before } : { first: PAGE, ...(after && { after }) };
  return { ...window, ...(q !== undefined && { search: q.trim() }) };
}

interface PageEnds {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Where the pages before and after this one are; undefined where there is none. */
export function neighbours(search: ListSearch, ends: PageEnds): { previous?: ListSearch; next?: ListSearch } {
  const kept = withoutCursor(search);
  return {
    ...(ends.hasPreviousPage && ends.startCursor && { previous: { ...kept, before: ends.startCursor } }),
    ...(ends.hasNextPage && ends.endCursor && { next: { ...kept, after: ends.endCursor } }),
  };
}
