import { cardCounts, noScoreReason, ownCard, waitingFor } from './row-facts';

type Asked = Parameters<typeof cardCounts>[0]['rounds'][number]['assignments'][number];

const asked = (name: string, state: Asked['state'], dueAt = '2026-11-24T09:00:00Z'): Asked => ({
  __typename: 'Assignment',
  id: `asg_${name}`,
  state,
  dueAt,
  member: { __typename: 'Member', id: `mem_${name}`, name },
});

const row = (...rounds: { state?: 'OPEN' | 'RELEASED'; assignments: Asked[] }[]) => ({
  rounds: rounds.map(({ state = 'OPEN' as const, assignments }, at) => ({
    __typename: 'Round' as const,
    number: at + 1,
    state,
    assignments,
  })),
});

describe('a row of the pipeline', () => {
  it('counts who was asked, without those let off', () => {
    const counts = cardCounts(
      row(
        { state: 'RELEASED', assignments: [asked('Ana', 'SUBMITTED')] },
        { assignments: [asked('Mei', 'LATE'), asked('Ifeoma', 'OWED'), asked('Tomasz', 'WITHDRAWN')] },
      ),
    );
    expect(counts).toEqual({ submitted: 1, late: 1, owed: 1, asked: 3 });
  });

  it('names who owes a card, the first deadline first', () => {
    const { late, owed } = waitingFor(
      row({
        assignments: [
          asked('Ana', 'OWED', '2026-11-26T09:00:00Z'),
          asked('Ifeoma', 'OWED', '2026-11-25T09:00:00Z'),
          asked('Mei', 'LATE', '2026-11-22T09:00:00Z'),
          asked('Tomasz', 'LATE', '2026-11-21T09:00:00Z'),
        ],
      }),
    );
    expect(late.map(({ member }) => member.name)).toEqual(['Tomasz', 'Mei']);
    expect(owed.map(({ member }) => member.name)).toEqual(['Ifeoma', 'Ana']);
  });

  it('finds the card that the reader owes, in any round', () => {
    const mine = row({ assignments: [asked('Ana', 'SUBMITTED')] }, { assignments: [asked('Ana', 'LATE')] });
    expect(ownCard(mine, 'mem_Ana')?.state).toBe('LATE');
    expect(ownCard(mine, 'mem_Mei')).toBeUndefined();
  });

  it('says why there is no score', () => {
    expect(noScoreReason(row())).toBe('No scorecards yet');
    expect(noScoreReason(row({ assignments: [asked('Ana', 'SUBMITTED')] }))).toBe('No round released yet');
    expect(noScoreReason(row({ state: 'RELEASED', assignments: [asked('Ana', 'SUBMITTED')] }))).toBe(
      'Too little of the weight was observed',
    );
  });
});
