import { CombinedError } from 'urql';
import { readReply } from './save-reply';

const refusal = (code: 'INVALID_VALUE' | 'SCORECARD_SUBMITTED' | 'ASSIGNMENT_WITHDRAWN') => ({
  saveRating: {
    __typename: 'Rejected' as const,
    problems: [{ __typename: 'Problem' as const, code, message: 'No.', path: [] }],
  },
});
const failure = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'No.', extensions: { code } }], response: {} });

describe('what became of a save', () => {
  it('reads what was stored', () => {
    const draft = { position: 2, level: 4, notObserved: false, text: 'Said so.', revision: 7 };
    expect(
      readReply(
        { saveRating: { __typename: 'DraftRating', updatedAt: '2026-11-20T09:56:04Z', ...draft } },
        undefined,
      ),
    ).toEqual({
      kind: 'stored',
      stored: {
        answer: { level: 4, notObserved: false, text: 'Said so.' },
        revision: 7,
        at: '2026-11-20T09:56:04Z',
      },
    });
  });

  it('reads the other side of a conflict from its texts', () => {
    const values = [
      { __typename: 'ConflictValue' as const, field: 'level', value: null },
      { __typename: 'ConflictValue' as const, field: 'notObserved', value: 'true' },
      { __typename: 'ConflictValue' as const, field: 'text', value: 'No time left.\nSorry.' },
      { __typename: 'ConflictValue' as const, field: 'updatedAt', value: '2026-11-20T09:56:04Z' },
    ];
    expect(readReply({ saveRating: { __typename: 'Conflict', revision: 3, values } }, undefined)).toEqual({
      kind: 'conflict',
      theirs: {
        answer: { level: null, notObserved: true, text: 'No time left.\nSorry.' },
        revision: 3,
        at: '2026-11-20T09:56:04Z',
      },
    });
  });

  it('tells refusals that can be put right from the end of the draft', () => {
    expect(readReply(refusal('INVALID_VALUE'), undefined)).toMatchObject({ kind: 'refused' });
    expect(readReply(refusal('SCORECARD_SUBMITTED'), undefined)).toEqual({
      kind: 'closed',
      why: 'submitted',
    });
    expect(readReply(refusal('ASSIGNMENT_WITHDRAWN'), undefined)).toEqual({
      kind: 'closed',
      why: 'withdrawn',
    });
    expect(readReply(undefined, failure('NOT_FOUND'))).toEqual({ kind: 'closed', why: 'withdrawn' });
  });

  it('takes everything else for no answer, which is repeated', () => {
    const noNetwork = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    const badGateway = new CombinedError({
      networkError: new Error('Bad Gateway'),
      response: { status: 502 },
    });
    expect(readReply(undefined, noNetwork)).toEqual({ kind: 'unanswered', why: 'offline' });
    expect(readReply(undefined, badGateway)).toEqual({ kind: 'unanswered', why: 'no-answer' });
    expect(readReply(undefined, failure('INTERNAL_SERVER_ERROR'))).toEqual({
      kind: 'unanswered',
      why: 'no-answer',
    });
    expect(readReply(undefined, failure('UNAUTHENTICATED'))).toEqual({
      kind: 'unanswered',
      why: 'signed-out',
    });
  });
});
