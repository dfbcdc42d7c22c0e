/** How somebody rates, beside what an answer earned. */
export interface RatingStyle {
  /** Levels that are added throughout: negative is severe, positive is lenient. */
  readonly severity: number;
  /** Levels by which severity moves over the year: slowly at first and at the end, fastest half a year ago. */
  readonly drift?: number;
  /** How far levels keep from the middle of the scale: 1 as they are earned, 0.5 drawn close to 3, and then never 1 or 5. */
  readonly spread?: number;
  /** How much of every level is the overall impression: 0 for none of it, 1 for nothing else. */
  readonly halo?: number;
}

/** What somebody can do: levels, not rounded, overall and for each position of a rubric version. */
export interface Ability {
  readonly overall: number;
  readonly byPosition: readonly number[];
}

/** Days ago between which severity drifts. */
const DRIFT = { from: 365, to: 45 };

/**
 * The level that somebody of this style gives, from 1 to 5.
 * @param earned what the answer is worth.
 * @param slip what this rater made of this candidate on this day; it has no pattern.
 * @param daysAgo when it was, for those who drift.
 */
export function levelGiven(
  { severity, drift = 0, spread = 1, halo = 0 }: RatingStyle,
  { earned, overall, slip, daysAgo }: { earned: number; overall: number; slip: number; daysAgo: number },
): number {
  const passed = Math.min(1, Math.max(0, (DRIFT.from - daysAgo) / (DRIFT.from - DRIFT.to)));
  const drifted = drift * passed ** 2 * (3 - 2 * passed);
  const impression = halo * overall + (1 - halo) * earned;
  const level = Math.round(3 + spread * (impression + severity + drifted + (1 - halo) * slip - 3));
  const [least, most] = spread < 1 ? [2, 4] : [1, 5];
  return Math.min(most, Math.max(least, level));
}
