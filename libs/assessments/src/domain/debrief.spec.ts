import * as fc from 'fast-check';
import { type CriterionTerms, type DebriefCard, debriefRows, mean, spread } from './debrief.js';

const terms = (position: number, weight = 1): CriterionTerms => ({
  position,
  weight,
  target: 3,
  floor: null,
});
const card = (id: string, ratings: (number | null)[], more: Partial<DebriefCard> = {}): DebriefCard => ({
  id,
  ratings,
  asked: ratings.map((_, index) => index + 1),
  shadow: false,
  ...more,
});

describe('spread', () => {
  it('is the width of the levels, and undefined for fewer than two', () => {
    expect(spread([2, 5, 3])).toBe(3);
    expect(spread([4, 4])).toBe(0);
    expect(spread([4])).toBeNull();
    expect(spread([])).toBeNull();
  });
});

describe('debriefRows', () => {
  it('puts the widest spread first, then the heavier, then the earlier; what nobody compared last', () => {
    const criteria = [terms(1), terms(2, 3), terms(3), terms(4, 3), terms(5, 9)];
    const rows = debriefRows(criteria, [card('a', [1, 2, 2, 2, null]), card('b', [4, 3, 3, 3, 5])]);
    expect(rows.map(({ position, spread }) => [position, spread])).toEqual([
      [1, 3],
      [2, 1],
      [4, 1],
      [3, 1],
      [5, null],
    ]);
  });

  it('has a cell for each card that was asked, and tells not observed from not asked', () => {
    const [row] = debriefRows(
      [terms(1)],
      [card('a', [4, null]), card('b', [null]), card('c', [null, 2], { asked: [2] })],
    );
    expect(row?.cells).toEqual([
      { cardId: 'a', level: 4, notObserved: false },
      { cardId: 'b', level: null, notObserved: true },
    ]);
    expect(row).toMatchObject({ mean: 4, spread: null });
  });

  it("shows a shadow's cell and counts it in no figure", () => {
    const [row] = debriefRows([terms(1)], [card('a', [4]), card('b', [3]), card('c', [1], { shadow: true })]);
    expect(row?.cells.map(({ level }) => level)).toEqual([4, 3, 1]);
    expect(row).toMatchObject({ mean: 3.5, spread: 1 });
  });

  it('keeps scored criteria that nobody rated, and leaves out electives that nobody was asked for', () => {
    const rows = debriefRows(
      [terms(1), terms(2, 0), terms(3, 0)],
      [card('a', [null, null, 5], { asked: [3] })],
    );
    expect(rows.map(({ position, cells }) => [position, cells.length])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it('orders the same cards the same way whatever order they come in, and loses none', () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }));
    const cards = fc.array(fc.array(level, { minLength: 4, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        cards,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
        (levels, weights) => {
          const criteria = weights.map((weight, index) => terms(index + 1, weight));
          const given = levels.map((ratings, index) => card(String(index), ratings));
          const rows = debriefRows(criteria, given);
          const again = debriefRows(criteria.toReversed(), given.toReversed());
          expect(again.map(({ position }) => position)).toEqual(rows.map(({ position }) => position));
          expect(rows.flatMap(({ cells }) => cells)).toHaveLength(4 * given.length);
          for (const row of rows) expect(row.mean).toBe(mean(row.cells.flatMap((cell) => cell.level ?? [])));
        },
      ),
    );
  });
});
