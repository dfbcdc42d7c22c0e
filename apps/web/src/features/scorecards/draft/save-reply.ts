import type { CombinedError } from 'urql';
import type { DraftPartsFragment, SaveRatingMutation } from '../../../gql/scorecards/graphql';
import type { Answer } from './answer';
import type { Reply } from './draft-saver';
import type { Stored } from './save-slot';

export const storedOf = (draft: DraftPartsFragment): Stored => ({
  answer: { level: draft.level, notObserved: draft.notObserved, text: draft.text },
  revision: draft.revision,
  at: draft.updatedAt,
});

export const storedByPosition = (draft: readonly DraftPartsFragment[]): Map<number, Stored> =>
  new Map(draft.map((rating) => [rating.position, storedOf(rating)]));

type Values = readonly { field: string; value: string | null }[];

/** The other side of a conflict comes as texts by field name. */
export const theirAnswer = (values: Values): Answer => {
  const value = (field: string) => values.find((one) => one.field === field)?.value ?? null;
  const level = value('level');
  return {
    level: level === null || level === '' ? null : Number(level),
    notObserved: value('notObserved') === 'true',
    text: value('text') ?? '',
  };
};

const theirTime = (values: Values): string | null =>
  values.find((one) => one.field === 'updatedAt')?.value ?? null;

/** Refusals after which nothing of this draft can be stored any more. */
const CLOSING: Record<string, 'submitted' | 'withdrawn'> = {
  SCORECARD_SUBMITTED: 'submitted',
  ASSIGNMENT_WITHDRAWN: 'withdrawn',
};

const hasCode = (error: CombinedError | undefined, ...codes: string[]): boolean =>
  error?.graphQLErrors.some(({ extensions }) => codes.includes(String(extensions['code']))) ?? false;

export function readReply(answer: SaveRatingMutation | undefined, error: CombinedError | undefined): Reply {
  const result = answer?.saveRating;
  if (!result) {
    if (hasCode(error, 'NOT_FOUND', 'FORBIDDEN')) return { kind: 'closed', why: 'withdrawn' };
    if (hasCode(error, 'UNAUTHENTICATED')) return { kind: 'unanswered', why: 'signed-out' };
    const hasNoNetwork = error?.networkError !== undefined && error.response === undefined;
    return { kind: 'unanswered', why: hasNoNetwork ? 'offline' : 'no-answer' };
  }
  switch (result.__typename) {
    case 'DraftRating':
      return { kind: 'stored', stored: storedOf(result) };
    case 'Conflict':
      return {
        kind: 'conflict',
        theirs: {
          answer: theirAnswer(result.values),
          revision: result.revision,
          at: theirTime(result.values),
        },
      };
    case 'Rejected': {
      const closing = result.problems.map(({ code }) => CLOSING[code]).find((why) => why !== undefined);
      return closing ? { kind: 'closed', why: closing } : { kind: 'refused', problems: result.problems };
    }
  }
}
