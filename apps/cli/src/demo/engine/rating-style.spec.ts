import { levelGiven, type RatingStyle } from './rating-style.js';

const given = (style: RatingStyle, more: Partial<Parameters<typeof levelGiven>[1]> = {}): number =>
  levelGiven(style, { earned: 3.2, overall: 3.2, slip: 0, daysAgo: 0, ...more });

describe('levelGiven', () => {
  it('rounds what was earned, and stays on the scale', () => {
    expect(given({ severity: 0 })).toBe(3);
    expect(given({ severity: 0 }, { earned: 7 })).toBe(5);
    expect(given({ severity: 0 }, { earned: -2 })).toBe(1);
  });

  it('adds severity and what of the day has no pattern', () => {
    expect(given({ severity: -0.8 })).toBe(2);
    expect(given({ severity: 0.6 })).toBe(4);
    expect(given({ severity: 0 }, { slip: 0.4 })).toBe(4);
  });

  it('drifts over the year and is there at its end', () => {
    const style = { severity: 0, drift: 0.7 };
    const levels = [366, 205, 40].map((daysAgo) => given(style, { daysAgo, earned: 3 }));
    expect(levels).toEqual([3, 3, 4]);
    expect(given(style, { daysAgo: 205, earned: 3.2 })).toBe(4);
  });

  it('draws in, and never gives an end of the scale', () => {
    const style = { severity: 0, spread: 0.5 };
    expect([1, 2.4, 3.6, 5].map((earned) => given(style, { earned }))).toEqual([2, 3, 3, 4]);
    expect(given(style, { earned: 9 })).toBe(4);
  });

  it('follows the overall impression with halo', () => {
    const style = { severity: 0, halo: 0.8 };
    expect([1.5, 3, 4.5].map((earned) => given(style, { earned, overall: 3 }))).toEqual([3, 3, 3]);
  });
});
