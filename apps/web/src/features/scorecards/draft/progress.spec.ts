import { NO_ANSWER, OVERALL, withLevel, type Answer } from './answer';
import type { Stored } from './save-slot';
import { progressOf, reviewCard, standing } from './progress';

const CRITERIA = [
  { position: 2, title: 'Retrieval' },
  { position: 5, title: 'Security' },
  { position: 9, title: 'Specification' },
];
const rated = (level: 1 | 2 | 3 | 4 | 5, text = 'Said so.'): Answer =>
  withLevel({ ...NO_ANSWER, text }, level);
const aView = (answers: [number, Answer][], disputes: [number, Stored][] = []) => ({
  answers: new Map(answers),
  disputes: new Map(disputes),
});

describe('progress', () => {
  it('counts levels and N apart, and words alone not at all', () => {
    const view = aView([
      [2, rated(4)],
      [5, withLevel(NO_ANSWER, 'N')],
      [9, { ...NO_ANSWER, text: 'A line' }],
    ]);
    expect(progressOf(CRITERIA, view)).toEqual({ asked: 3, rated: 1, notObserved: 1 });
  });
});

describe('what is missing', () => {
  it('names every criterion without an answer, then the overall', () => {
    expect(reviewCard(CRITERIA, aView([[5, rated(3)]]), false)).toEqual({
      blockers: [
        { place: 0, kind: 'unrated' },
        { place: 2, kind: 'unrated' },
        { place: 3, kind: 'no-overall' },
      ],
      warnings: [],
    });
  });

  it('warns of levels without evidence, and blocks where the organization requires it', () => {
    const whole = aView([
      [2, rated(4)],
      [5, rated(2, ' \n ')],
      [9, withLevel(NO_ANSWER, 'N')],
      [OVERALL, rated(3)],
    ]);
    const finding = [{ place: 1, kind: 'no-evidence' }];
    expect(reviewCard(CRITERIA, whole, false)).toEqual({ blockers: [], warnings: finding });
    expect(reviewCard(CRITERIA, whole, true)).toEqual({ blockers: finding, warnings: [] });
  });

  it('asks first to choose between two versions', () => {
    const theirs = { answer: rated(1), revision: 3, at: null };
    const view = aView(
      [
        [2, rated(4)],
        [5, rated(4)],
        [9, rated(4)],
        [OVERALL, rated(4)],
      ],
      [
        [5, theirs],
        [OVERALL, theirs],
      ],
    );
    expect(reviewCard(CRITERIA, view, false).blockers).toEqual([
      { place: 1, kind: 'dispute' },
      { place: 3, kind: 'dispute' },
    ]);
  });
});

describe('the word beside a level', () => {
  it('says how much stands behind it', () => {
    expect(standing(rated(4, 'a\nb'))).toBe('2 lines');
    expect(standing(rated(4, 'a'))).toBe('1 line');
    expect(standing(rated(4, ''))).toBe('no evidence');
    expect(standing(withLevel(NO_ANSWER, 'N'))).toBe('not observed');
    expect(standing({ ...NO_ANSWER, text: 'a' })).toBe('not rated');
  });
});
