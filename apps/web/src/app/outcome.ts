import type { Problem } from '../ui/problems';

export interface ConflictParts {
  __typename: 'Conflict';
  revision: number;
  values: readonly { field: string; value: string | null }[];
}

interface RejectedParts {
  __typename: 'Rejected';
  problems: readonly Problem[];
}

/** What came of an intent. Only 'failed' may be tried again as it is. */
export type Outcome<Done> =
  | { kind: 'done'; value: Done }
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'conflict'; conflict: ConflictParts }
  | { kind: 'absent' }
  | { kind: 'failed'; isOffline: boolean };

export type DoneOf<Result> = Exclude<Result, { __typename: 'Rejected' | 'Conflict' }>;

const isRejected = (result: { __typename: string }): result is RejectedParts =>
  result.__typename === 'Rejected';
const isConflict = (result: { __typename: string }): result is ConflictParts =>
  result.__typename === 'Conflict';

/** Reads `X | Rejected | Conflict`. The document must select problems, and revision and values. */
export function readOutcome<Result extends { __typename: string }>(result: Result): Outcome<DoneOf<Result>> {
  if (isRejected(result)) return { kind: 'refused', problems: result.problems };
  if (isConflict(result)) return { kind: 'conflict', conflict: result };
  return { kind: 'done', value: result as DoneOf<Result> };
}
