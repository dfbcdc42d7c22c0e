import { addressOf, CANDIDATE_NAMES } from '../content/candidate-names.js';
import { PARTICULAR_REMARKS } from '../content/particular-remarks.js';
import type { Applicant } from './meeting.js';
import { Random } from './random.js';

/** How far people differ overall, and how far each of them differs from one thing to another: deviations in levels. */
const ABILITY = { mean: 3, overall: 0.75, single: 0.5 };

/**
 * The candidate at a place of the list, as able as chance made them.
 * @param size how many criteria the rubric version has.
 * @param overall instead of chance, where a story needs somebody good, or somebody who is not.
 */
export function applicantAt(place: number, size: number, overall?: number): Applicant {
  const fullName = CANDIDATE_NAMES[place];
  if (fullName === undefined) throw new RangeError(`There is no candidate ${place}.`);
  const random = new Random(`ability/${fullName}`);
  const general = random.normal(ABILITY.mean, ABILITY.overall);
  const level = overall ?? general;
  const byPosition = Array.from({ length: size }, () => level + random.normal(0, ABILITY.single));
  const remarks = new Map(Object.entries(PARTICULAR_REMARKS[fullName] ?? {}));
  return { fullName, email: addressOf(fullName), ability: { overall: level, byPosition }, remarks };
}
