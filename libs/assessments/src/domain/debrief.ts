import { ratingsOf, type RatingVector } from './rating-vector.js';

/** A released card, as far as a debrief needs it. */
export interface DebriefCard {
  readonly id: string;
  readonly ratings: RatingVector;
  /** Positions that its interview asked for. */
  readonly asked: readonly number[];
  /** A shadow learns to rate: the cells are shown, and count in no figure. */
  readonly shadow: boolean;
}

/** How a criterion counts for the application, from its pinned version, placement and seniority. */
export interface CriterionTerms {
  readonly position: number;
  /** 0 where the criterion is not scored. */
  readonly weight: number;
  readonly target: number;
  /** The level below which the job cannot start; null where the criterion is not a must. */
  readonly floor: number | null;
}

export interface Cell {
  readonly cardId: string;
  readonly level: number | null;
  readonly notObserved: boolean;
}

export interface CriterionRow extends CriterionTerms {
  /** In the order of the cards; a card that was not asked has none. */
  readonly cells: readonly Cell[];
  /** Highest less lowest level, of raters who count; null with fewer than two. */
  readonly spread: number | null;
  readonly mean: number | null;
}

/** Highest less lowest; null where fewer than two levels leave nothing to compare. */
export const spread = (levels: readonly number[]): number | null =>
  levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);

/** The mean level; null where there is none. */
export const mean = (levels: readonly number[]): number | null =>
  levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;

/** The levels that count at a position: of the cards given, without shadows. */
export const levelsAt = (cards: readonly DebriefCard[], position: number): number[] =>
  cards.filter(({ shadow }) => !shadow).flatMap(({ ratings }) => ratings[position - 1] ?? []);

/**
 * Cards side by side by criterion: what is talked about first stands first. Ordered by spread (widest
 * first, no spread last), then by weight (heaviest first), then by position. Holds every scored
 * criterion, so that gaps show, and any other that a card was asked for.
 */
export function debriefRows(
  terms: readonly CriterionTerms[],
  cards: readonly DebriefCard[],
): readonly CriterionRow[] {
  const cellsByCard = cards.map((card) => ({
    card,
    cells: new Map(ratingsOf(card.ratings, card.asked).map((rating) => [rating.position, rating])),
  }));
  const rows = terms.flatMap((criterion): CriterionRow[] => {
    const cells = cellsByCard.flatMap(({ card, cells: own }): Cell[] => {
      const rating = own.get(criterion.position);
      return rating ? [{ cardId: card.id, level: rating.level, notObserved: rating.notObserved }] : [];
    });
    if (criterion.weight === 0 && cells.length === 0) return [];
    const levels = levelsAt(cards, criterion.position);
    return [{ ...criterion, cells, spread: spread(levels), mean: mean(levels) }];
  });
  return rows.toSorted(
    (one, other) =>
      (other.spread ?? -1) - (one.spread ?? -1) || other.weight - one.weight || one.position - other.position,
  );
}
