import { aRound, inRound } from './examples';
import { momentText, owedBy, roundText } from './round-words';

const ZONE = 'UTC';

describe('what is said about a round', () => {
  it('names who is waited for, and the last deadline', () => {
    const assignments = [inRound('Mei', 'OWED'), inRound('Ana', 'SUBMITTED'), inRound('Tom', 'WITHDRAWN')];
    expect(roundText(aRound({ assignments }), ZONE)).toBe(
      'Opens when Mei has submitted, or on Sunday 22 November, 15:00.',
    );
  });

  it('says when it was released, and who is late', () => {
    const released = aRound({ state: 'RELEASED', releasedAt: '2026-11-23T16:02:00Z', opensAt: null });
    expect(roundText({ ...released, assignments: [inRound('Mei', 'SUBMITTED')] }, ZONE)).toBe(
      'Released together on Monday 23 November, 16:02.',
    );
    expect(
      roundText({ ...released, assignments: [inRound('Mei', 'LATE'), inRound('Ana', 'LATE')] }, ZONE),
    ).toBe('Released together on Monday 23 November, 16:02. Mei and Ana still owe a card.');
  });

  it('says that there is nobody to wait for', () => {
    expect(roundText(undefined)).toBe('Nobody is asked in it yet.');
    expect(roundText(aRound({ assignments: [inRound('Mei', 'WITHDRAWN')] }))).toMatch(
      /Everybody was withdrawn/,
    );
  });
});

describe('a moment', () => {
  it('is a day with its clock', () => {
    expect(momentText('2026-11-23T16:02:00Z', ZONE)).toBe('Monday 23 November, 16:02');
  });
});

describe('the card that a member owes', () => {
  const rounds = [
    aRound({ assignments: [inRound('Mei', 'SUBMITTED'), inRound('Ana', 'WITHDRAWN')] }),
    aRound({ number: 2, assignments: [inRound('Mei', 'LATE')] }),
  ];

  it('is found in whatever round', () => {
    expect(owedBy(rounds, 'member_Mei')).toBe('assignment_Mei');
  });

  it('is none for whoever is done, withdrawn or never asked', () => {
    expect(owedBy(rounds.slice(0, 1), 'member_Mei')).toBeUndefined();
    expect(owedBy(rounds, 'member_Ana')).toBeUndefined();
    expect(owedBy(rounds, 'member_Tom')).toBeUndefined();
  });
});
