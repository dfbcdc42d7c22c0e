import {
  countedLevels,
  decides,
  lastRelease,
  lateRounds,
  levelIn,
  ownCard,
  ratersOf,
  unmetGates,
} from './view';
import { aCard, aCell, aGate, aRound, aRow, anApplication } from './testing/debriefed';

describe('a debrief', () => {
  it('shows a level, N where it was not observed, and nothing where nobody was asked', () => {
    expect(levelIn(aCell('ana', 4))).toBe(4);
    expect(levelIn(aCell('ana', null))).toBe('N');
    expect(levelIn(undefined)).toBeNull();
  });

  it('keeps who is in training out of the figures and in the picture', () => {
    const cards = [aCard('ana'), aCard('mei', { shadow: true }), aCard('tomasz')];
    const row = aRow({ cells: [aCell('ana', 2), aCell('mei', 5), aCell('tomasz', null)] });
    expect(ratersOf(row, cards).map(({ name, level, uncounted }) => [name, level, uncounted])).toEqual([
      ['ana', 2, false],
      ['mei', 5, true],
      ['tomasz', 'N', false],
    ]);
    expect(countedLevels(row, cards)).toBe(1);
  });

  it('finds the card that the reader owes in any round', () => {
    const rounds = [aRound(1, { ana: 'SUBMITTED' }), aRound(2, { ana: 'LATE', mei: 'OWED' })];
    expect(ownCard(rounds, 'mem_ana')?.state).toBe('LATE');
    expect(ownCard(rounds, 'mem_tomasz')).toBeUndefined();
  });

  it('is decided by a manager of the job, while the application is under way', () => {
    expect(decides(anApplication(), 'mem_devin')).toBe(true);
    expect(decides(anApplication(), 'mem_clara')).toBe(false);
    expect(decides(anApplication({ state: 'HIRED' }), 'mem_devin')).toBe(false);
  });

  it('names the must-haves that are not met, and not those it cannot tell', () => {
    const gates = [aGate('MET'), aGate('NOT_MET'), aGate('CANNOT_TELL')];
    expect(unmetGates(gates).map(({ state }) => state)).toEqual(['NOT_MET']);
  });

  it('stands since its last release', () => {
    const [first, second] = [aRound(1, {}, '2026-11-12T09:00:00Z'), aRound(2, {}, '2026-11-23T16:02:00Z')];
    expect(lastRelease([second, first])).toBe('2026-11-23T16:02:00Z');
    expect(lastRelease([aRound(1, {})])).toBeNull();
  });

  it('knows the rounds that opened without a card', () => {
    const at = '2026-11-12T09:00:00Z';
    const rounds = [
      aRound(1, { ana: 'LATE', mei: 'SUBMITTED' }, at),
      aRound(2, { ana: 'OWED' }),
      aRound(3, {}, at),
    ];
    expect(lateRounds(rounds).map(({ number }) => number)).toEqual([1]);
  });
});
