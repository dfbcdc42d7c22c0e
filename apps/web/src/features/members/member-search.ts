/** What of the list is in its address. */
export interface MemberSearch {
  show?: 'deactivated' | 'all';
  q?: string;
  after?: string;
  before?: string;
}

const PAGE = 40;
const LONGEST = 200;

const textOf = (value: unknown): string | undefined => {
  // The router reads ?q=42 as a number.
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, LONGEST) : undefined;
};

export function readMemberSearch(search: Record<string, unknown>): MemberSearch {
  const { show } = search;
  const [q, after] = [textOf(search['q']), textOf(search['after'])];
  const before = after === undefined ? textOf(search['before']) : undefined;
  return {
    ...((show === 'deactivated' || show === 'all') && { show }),
    ...(q !== undefined && { q }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
}

const ACTIVE = { active: true, deactivated: false, all: null } as const;

/** The page as the server is asked for it: those who may sign in, unless others are asked for. */
export function memberVariables({ show, q, after, before }: MemberSearch) {
  const window = before === undefined ? { first: PAGE, after: after ?? null } : { last: PAGE, before };
  return { ...window, active: ACTIVE[show ?? 'active'], search: q?.trim() ?? null };
}

interface PageEnds {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Where the pages before and after this one are; undefined where there is none. */
export function memberPages(search: MemberSearch, ends: PageEnds) {
  const { after: _after, before: _before, ...kept } = search;
  return {
    previous:
      ends.hasPreviousPage && ends.startCursor !== null ? { ...kept, before: ends.startCursor } : undefined,
    next: ends.hasNextPage && ends.endCursor !== null ? { ...kept, after: ends.endCursor } : undefined,
  };
}
