import { familyMix, paradigmMix, wholePercents } from './mix';

describe('whole per cents', () => {
  it('add up to 100, whatever rounding does', () => {
    expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
    expect(wholePercents([6, 1, 1, 1, 1])).toEqual([60, 10, 10, 10, 10]);
    expect(wholePercents([2, 2, 2, 1])).toEqual([29, 29, 28, 14]);
  });

  it('are all zero where nothing counts', () => {
    expect(wholePercents([0, 0])).toEqual([0, 0]);
  });
});

const scored = { use: 'SCORED', weight: 1 } as const;

describe('the mix of a rubric', () => {
  it('counts weights of scored criteria, and electives not at all', () => {
    const mix = familyMix([
      { ...scored, weight: 3, criterion: { family: 'TECHNICAL' } },
      { ...scored, criterion: { family: 'PRODUCT' } },
      { use: 'ELECTIVE', weight: 3, criterion: { family: 'ETHICAL' } },
    ]);
    expect(mix).toEqual([
      { key: 'TECHNICAL', percent: 75 },
      { key: 'PRODUCT', percent: 25 },
      { key: 'ETHICAL', percent: 0 },
      { key: 'REGULATORY', percent: 0 },
      { key: 'COMMUNICATION', percent: 0 },
    ]);
  });

  it('splits a weight evenly over the kinds of software, and names only those that occur', () => {
    const mix = paradigmMix([
      { ...scored, criterion: { paradigms: ['software-3'] } },
      { ...scored, criterion: { paradigms: ['software-3', 'software-1'] } },
      { use: 'ELECTIVE', weight: 1, criterion: { paradigms: ['software-2'] } },
    ]);
    expect(mix).toEqual([
      { key: 'software-1', percent: 25 },
      { key: 'software-3', percent: 75 },
    ]);
  });
});
