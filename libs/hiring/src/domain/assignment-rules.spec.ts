import { assignmentState, owedProblems, ownProblems, roundsOf } from './assignment-rules.js';

const NOW = new Date('2026-11-20T12:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const asked = (more: object = {}) => ({ dueAt: hours(48), submittedAt: null, withdrawnAt: null, ...more });

describe('how an assignment stands', () => {
  it('is owed until its deadline, and late from then on', () => {
    expect(assignmentState(asked(), NOW)).toBe('owed');
    expect(assignmentState(asked({ dueAt: new Date(NOW.getTime() + 1) }), NOW)).toBe('owed');
    expect(assignmentState(asked({ dueAt: NOW }), NOW)).toBe('late');
  });

  it('is submitted or withdrawn whatever the time', () => {
    expect(assignmentState(asked({ dueAt: hours(-1), submittedAt: hours(-2) }), NOW)).toBe('submitted');
    expect(assignmentState(asked({ dueAt: hours(-1), withdrawnAt: hours(-2) }), NOW)).toBe('withdrawn');
  });
});

describe('changing an assignment', () => {
  it('is possible while it is owed, late or not', () => {
    expect(owedProblems(asked({ dueAt: hours(-1) }))).toEqual([]);
  });

  it('says why it is not possible any more', () => {
    expect(owedProblems(asked({ submittedAt: NOW }))).toMatchObject([{ code: 'SCORECARD_SUBMITTED' }]);
    expect(owedProblems(asked({ withdrawnAt: NOW }))).toMatchObject([{ code: 'ASSIGNMENT_WITHDRAWN' }]);
  });

  it('is not for oneself where it lets one off', () => {
    expect(ownProblems('ana', 'clara')).toEqual([]);
    expect(ownProblems('ana', 'ana', ['state'])).toMatchObject([{ code: 'OWN_ASSIGNMENT', path: ['state'] }]);
  });
});

describe('the rounds of an application', () => {
  const none = new Map<number, Date>();

  it('come by number, each with those who are asked in it', () => {
    const [late, early, also] = [
      { ...asked(), round: 2 },
      { ...asked(), round: 1 },
      { ...asked(), round: 2 },
    ];
    expect(
      roundsOf([late, early, also], none).map(({ number, assignments }) => [number, assignments]),
    ).toEqual([
      [1, [early]],
      [2, [late, also]],
    ]);
    expect(roundsOf([], none)).toEqual([]);
  });

  it('open at the last deadline of those who still owe a card', () => {
    const assignments = [
      { ...asked({ dueAt: hours(10) }), round: 1 },
      { ...asked({ dueAt: hours(30) }), round: 1 },
      { ...asked({ dueAt: hours(90), submittedAt: NOW }), round: 1 },
      { ...asked({ dueAt: hours(95), withdrawnAt: NOW }), round: 1 },
    ];
    expect(roundsOf(assignments, none)).toMatchObject([
      { state: 'open', releasedAt: null, opensAt: hours(30) },
    ]);
  });

  it('open at no time of their own when nobody owes a card', () => {
    const assignments = [{ ...asked({ submittedAt: NOW }), round: 1 }];
    expect(roundsOf(assignments, none)).toMatchObject([{ state: 'open', opensAt: null }]);
  });

  it('are released once, whoever is late', () => {
    const assignments = [{ ...asked({ dueAt: hours(-1) }), round: 1 }];
    expect(roundsOf(assignments, new Map([[1, NOW]]))).toMatchObject([
      { state: 'released', releasedAt: NOW, opensAt: null },
    ]);
  });
});
