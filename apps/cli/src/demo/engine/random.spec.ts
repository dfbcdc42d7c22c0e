import { Random } from './random.js';

const drawn = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

describe('Random', () => {
  it('draws the same for the same label, and otherwise for another', () => {
    const [one, again, other] = [new Random('one'), new Random('one'), new Random('other')].map((random) =>
      drawn(5, () => random.next()),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('draws evenly, and whole numbers with both ends', () => {
    const random = new Random('even');
    const numbers = drawn(6000, () => random.whole(1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      const share = numbers.filter((one) => one === face).length / numbers.length;
      expect(share).toBeCloseTo(1 / 6, 1);
    }
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([1, 6]);
  });

  it('draws normally', () => {
    const random = new Random('normal');
    const values = drawn(8000, () => random.normal(3, 0.5));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(3, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(0.5, 1);
  });

  it('shuffles without losing any', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = new Random('cards').shuffled(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((one, other) => one - other)).toEqual(list);
  });

  it('has nothing to pick from nothing', () => {
    expect(() => new Random('none').pick([])).toThrow(RangeError);
  });
});
