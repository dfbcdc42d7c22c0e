import { type CriterionTerms, type DebriefCard, levelsAt, mean } from './debrief.js';

export enum GateState {
  MET = 'met',
  NOT_MET = 'not-met',
  CANNOT_TELL = 'cannot-tell',
}

export interface Gate {
  readonly position: number;
  readonly floor: number;
  readonly state: GateState;
  /** How many levels it rests on. */
  readonly n: number;
  readonly mean: number | null;
}

/**
 * Whether the must-haves are there, by position. Gates stand above the decision and never touch the
 * score. The mean of the levels that count is held against the floor, except that nothing can be told:
 * - without a level;
 * - from two raters on different sides of the floor, since one against one is no majority and their mean
 *   would only say who was further out.
 */
export const gatesOf = (terms: readonly CriterionTerms[], cards: readonly DebriefCard[]): Gate[] =>
  terms
    .flatMap(({ position, floor, weight }) => {
      if (floor === null || weight === 0) return [];
      const levels = levelsAt(cards, position);
      return [{ position, floor, state: gateState(levels, floor), n: levels.length, mean: mean(levels) }];
    })
    .toSorted((one, other) => one.position - other.position);

function gateState(levels: readonly number[], floor: number): GateState {
  const average = mean(levels);
  const above = levels.filter((level) => level >= floor).length;
  if (average === null || (levels.length === 2 && above === 1)) return GateState.CANNOT_TELL;
  return average >= floor ? GateState.MET : GateState.NOT_MET;
}

/** What the role asks for on the scale of the score: the weighted mean target over scored criteria. */
export function targetScore(terms: readonly Pick<CriterionTerms, 'weight' | 'target'>[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new RangeError('A version without a scored criterion asks for nothing.');
  return terms.reduce((sum, { weight, target }) => sum + weight * target, 0) / total;
}
