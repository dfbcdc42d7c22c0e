import {
  formatCoefficient,
  formatScore,
  initialsOf,
  intervalOf,
  listText,
  plural,
  scoreSentence,
} from './format';

describe('figures', () => {
  it('gives scores one place', () => {
    expect(formatScore(3.66)).toBe('3.7');
    expect(formatScore(4)).toBe('4.0');
  });

  it('gives coefficients two places with a leading point', () => {
    expect(formatCoefficient(0.766)).toBe('.77');
    expect(formatCoefficient(1)).toBe('1.00');
    expect(formatCoefficient(-0.2)).toBe('−.20');
    expect(formatCoefficient(-0.001)).toBe('.00');
  });

  it('has both ends of an interval or none', () => {
    expect(intervalOf({ intervalLow: 3.3, intervalHigh: 4.1 })).toEqual({ low: 3.3, high: 4.1 });
    expect(intervalOf({ intervalLow: 3.3, intervalHigh: null })).toBeNull();
  });

  it('never lets a score stand alone', () => {
    expect(scoreSentence(3.7, { low: 3.3, high: 4.1 }, 4)).toBe('3.7, likely 3.3 to 4.1, from 4 scorecards');
    expect(scoreSentence(3.7, null, 1)).toBe('3.7, from 1 scorecard');
  });
});

describe('words', () => {
  it('takes the first and the last initial', () => {
    expect(initialsOf('Jean-Baptiste Kouassi-Tremblay-Vandenberghe')).toBe('JK');
    expect(initialsOf('Ana Maria Ruiz')).toBe('AR');
    expect(initialsOf('  Björk ')).toBe('B');
    expect(initialsOf('')).toBe('');
  });

  it('does not cut a character of two code units', () => {
    expect(initialsOf('𠮷田 太郎')).toBe('𠮷太');
  });

  it('counts and lists', () => {
    expect(plural(1, 'criterion', 'criteria')).toBe('1 criterion');
    expect(plural(0, 'criterion', 'criteria')).toBe('0 criteria');
    expect(listText(['A'])).toBe('A');
    expect(listText(['A', 'B', 'C'])).toBe('A, B and C');
    expect(listText([])).toBe('');
  });
});
