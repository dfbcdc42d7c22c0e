import type { JobState } from '../../../gql/jobs/graphql';

const SHOWN = ['draft', 'open', 'paused', 'closed', 'all'] as const;

/** Which openings a list shows, as the address has it. */
export type JobsShown = (typeof SHOWN)[number];

/** What of the list a person would send to somebody else. What is left out is what the page opens with. */
export interface JobsSearch {
  /** Those that take applications when left out. */
  state?: Exclude<JobsShown, 'open'>;
  /** The page after this cursor. */
  after?: string;
  /** The page before this cursor. */
  before?: string;
}

export const PAGE_SIZE = 25;

const cursor = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads an address that anybody may have typed: what it does not know it leaves out. */
export function readJobsSearch(search: Record<string, unknown>): JobsSearch {
  const shown = SHOWN.find((known) => known === search['state']);
  const [after, before] = [cursor(search['after']), cursor(search['before'])];
  return {
    ...(shown && shown !== 'open' && { state: shown }),
    ...(after && { after }),
    ...(before && !after && { before }),
  };
}

/** The address of the first page in this state. */
export const searchFor = (shown: JobsShown): JobsSearch => (shown === 'open' ? {} : { state: shown });

export const shownIn = ({ state }: JobsSearch): JobsShown => state ?? 'open';

interface ListArguments {
  state: JobState | null;
  first: number | null;
  after: string | null;
  last: number | null;
  before: string | null;
}

const STATES: Record<JobsShown, JobState | null> = {
  draft: 'DRAFT',
  open: 'OPEN',
  paused: 'PAUSED',
  closed: 'CLOSED',
  all: null,
};

/** The same as the server takes it. */
export function listArguments(search: JobsSearch): ListArguments {
  const { after = null, before = null } = search;
  const size = before ? { first: null, last: PAGE_SIZE } : { first: PAGE_SIZE, last: null };
  return { state: STATES[shownIn(search)], after, before, ...size };
}
