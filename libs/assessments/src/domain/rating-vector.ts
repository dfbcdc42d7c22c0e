import type { AskedCriterion, CriterionRating } from './submission.js';

/** Levels by criterion position, position 1 first; null where not observed and where not asked. */
export type RatingVector = readonly (number | null)[];

const byPosition = <T>(
  size: number,
  asked: readonly AskedCriterion[],
  ratings: readonly CriterionRating[],
  value: (rating: CriterionRating) => T,
  absent: T,
): T[] => {
  const given = new Map(ratings.map((rating) => [rating.criterion, rating]));
  const dense = Array.from({ length: size }, () => absent);
  for (const { key, position } of asked) {
    const rating = given.get(key);
    if (rating) dense[position - 1] = value(rating);
  }
  return dense;
};

/**
 * The card's levels as they are stored: one place for each criterion of the version, so that every
 * card of a version has the same shape whatever its interview asked for.
 * @param size how many criteria the version has, electives included.
 */
export const ratingVector = (
  size: number,
  asked: readonly AskedCriterion[],
  ratings: readonly CriterionRating[],
): (number | null)[] =>
  byPosition(size, asked, ratings, ({ level, notObserved }) => (notObserved ? null : (level ?? null)), null);

/** The card's texts in the same places; empty where nothing was written. */
export const textVector = (
  size: number,
  asked: readonly AskedCriterion[],
  ratings: readonly CriterionRating[],
): string[] => byPosition(size, asked, ratings, ({ evidence }) => evidence, '');

export interface PositionRating {
  readonly position: number;
  readonly level: number | null;
  readonly notObserved: boolean;
}

/** What a stored card says about each criterion that it was asked for, by rising position. */
export const ratingsOf = (vector: RatingVector, asked: readonly number[]): PositionRating[] =>
  [...asked]
    .toSorted((one, other) => one - other)
    .map((position) => {
      const level = vector[position - 1] ?? null;
      return { position, level, notObserved: level === null };
    });
