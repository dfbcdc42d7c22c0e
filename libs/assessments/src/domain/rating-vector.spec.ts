import * as fc from 'fast-check';
import { ratingsOf, ratingVector, textVector } from './rating-vector.js';

const size = 12;
const aCard = fc.uniqueArray(fc.integer({ min: 1, max: size }), { minLength: 1 }).chain((positions) =>
  fc.record({
    asked: fc.constant(positions.map((position) => ({ key: `c${position}`, title: '', position }))),
    ratings: fc.tuple(
      ...positions.map((position) =>
        fc.option(fc.integer({ min: 1, max: 5 })).map((level) => ({
          criterion: `c${position}`,
          level,
          notObserved: level === null,
          evidence: `about ${position}`,
        })),
      ),
    ),
  }),
);

describe('ratingVector', () => {
  it('has one place for each criterion of the version, null where not observed or not asked', () => {
    const asked = [
      { key: 'b', title: '', position: 2 },
      { key: 'd', title: '', position: 4 },
    ];
    const ratings = [
      { criterion: 'd', level: null, notObserved: true, evidence: 'no time' },
      { criterion: 'b', level: 4, notObserved: false, evidence: 'seen' },
    ];
    expect(ratingVector(5, asked, ratings)).toEqual([null, 4, null, null, null]);
    expect(textVector(5, asked, ratings)).toEqual(['', 'seen', '', 'no time', '']);
  });

  it('is read back as the answers that were given, in whatever order they came', () => {
    fc.assert(
      fc.property(aCard, ({ asked, ratings }) => {
        const vector = ratingVector(size, asked, ratings.toReversed());
        expect(vector).toHaveLength(size);
        const read = ratingsOf(
          vector,
          asked.map(({ position }) => position),
        );
        const byPosition = ratings.toSorted(
          (one, other) => Number(one.criterion.slice(1)) - Number(other.criterion.slice(1)),
        );
        expect(read).toEqual(
          byPosition.map(({ criterion, level, notObserved }) => ({
            position: Number(criterion.slice(1)),
            level,
            notObserved,
          })),
        );
      }),
    );
  });
});
