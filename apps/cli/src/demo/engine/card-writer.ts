import { ASIDES, EVIDENCE, NOT_OBSERVED } from '../content/evidence.js';
import { SUMMARIES } from '../content/summaries.js';
import type { DemoJob } from './jobs.js';
import { phrase } from './phrase.js';
import type { Random } from './random.js';
import { type Ability, levelGiven, type RatingStyle } from './rating-style.js';

/** What one interviewer wrote about one interview. */
export interface WrittenCard {
  readonly recommendation: 'strong-no' | 'no' | 'yes' | 'strong-yes';
  /** By position: null where not observed, and where not asked. */
  readonly ratings: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly summary: string;
}

export interface Sitting {
  readonly job: DemoJob;
  readonly asked: readonly number[];
  readonly ability: Ability;
  readonly style: RatingStyle;
  readonly daysAgo: number;
  /** Sentences that this candidate's cards hold already: two people do not write the same. */
  readonly written: Set<string>;
}

/** Deviations of what has no pattern: of a rater about a candidate as a whole, and about a single criterion. */
const SLIP = { overall: 0.15, single: 0.35 };
const SHARE_NOT_OBSERVED = 0.04;
const SHARE_WITHOUT_TEXT = 0.07;

export function writeCard(sitting: Sitting, random: Random): WrittenCard {
  const { job, asked } = sitting;
  const ratings = levels(sitting, random);
  const texts = job.document.criteria.map(({ key }, index) => {
    if (!asked.includes(index + 1)) return '';
    const level = ratings[index] ?? null;
    if (level === null) return phrase(random.pick(NOT_OBSERVED), random);
    return random.chance(SHARE_WITHOUT_TEXT) ? '' : evidenceFor(key, level, sitting.written, random);
  });
  const given = ratings.flatMap((level, index) =>
    level === null ? [] : [{ level, title: job.document.criteria[index]?.title ?? '' }],
  );
  const recommendation = recommend(given.map(({ level }) => level));
  return {
    recommendation,
    ratings,
    texts,
    summary: summaryOf(recommendation, given, sitting.written, random),
  };
}

function levels({ job, asked, ability, style, daysAgo }: Sitting, random: Random): (number | null)[] {
  const impression = random.normal(0, SLIP.overall);
  const given = job.document.criteria.map((_, index) => {
    if (!asked.includes(index + 1)) return null;
    const slip = impression + random.normal(0, SLIP.single);
    const unseen = random.chance(SHARE_NOT_OBSERVED);
    const { overall } = ability;
    const earned = ability.byPosition[index] ?? overall;
    return unseen ? null : levelGiven(style, { earned, overall: overall + impression, slip, daysAgo });
  });
  const first = (asked[0] ?? 1) - 1;
  // a card on which nothing was observed would not have been handed in
  return given.some((level) => level !== null) ? given : given.with(first, 3);
}

/** What was seen that earns the level, in the words of the competency. */
export function evidenceFor(competency: string, level: number, written: Set<string>, random: Random): string {
  const bank = EVIDENCE[competency];
  if (!bank) throw new RangeError(`No evidence is written for "${competency}".`);
  const band = level <= 2 ? 'low' : level === 3 ? 'mid' : 'high';
  const fresh = (from: readonly string[]): string => phrase(unused(from, written, random), random);
  return [
    fresh(bank[band].seen),
    ...(random.chance(0.5) ? [fresh(bank[band].more)] : []),
    ...(random.chance(0.3) ? [fresh(ASIDES[band])] : []),
  ].join(' ');
}

function recommend(given: readonly number[]): WrittenCard['recommendation'] {
  const mean = given.reduce((sum, level) => sum + level, 0) / given.length;
  if (mean >= 4.1) return 'strong-yes';
  if (mean >= 3) return 'yes';
  return mean >= 2.1 ? 'no' : 'strong-no';
}

/** The criteria rated highest and lowest are named only where there is something between them. */
function summaryOf(
  recommendation: WrittenCard['recommendation'],
  given: readonly { level: number; title: string }[],
  written: Set<string>,
  random: Random,
): string {
  const byLevel = given.toSorted((one, other) => other.level - one.level);
  const [best, worst] = [byLevel[0], byLevel.at(-1)];
  const apart = (best?.level ?? 0) > (worst?.level ?? 0);
  const fitting = SUMMARIES[recommendation].filter((summary) => apart || !summary.includes('{'));
  const names = { best: best?.title ?? '', worst: worst?.title ?? '' };
  return phrase(unused(fitting, written, random), random, names);
}

/** One that was not written about this candidate before, as long as there is one. */
function unused(from: readonly string[], written: Set<string>, random: Random): string {
  const left = from.filter((sentence) => !written.has(sentence));
  const sentence = random.pick(left.length > 0 ? left : from);
  written.add(sentence);
  return sentence;
}
