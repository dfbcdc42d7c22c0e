import type { Course } from './course.js';

/** What people talk about when cards are open, ready to be named in a sentence. */
export type Standout = Readonly<Record<'best' | 'worst' | 'split' | 'apart', string>>;

const APART = ['nothing', 'one level', 'two levels', 'three levels', 'four levels'];

/**
 * The titles of the criteria with the highest and the lowest mean, and of the one on which the cards differ most.
 * @param rater narrows it to what this member rated: of the rest, they have only read.
 */
export function standout({ cards, job }: Course, rater?: string): Standout {
  const own = cards.filter(({ authorId }) => authorId === rater);
  const criteria = job.document.criteria.flatMap(({ title }, index) => {
    const levels = cards.flatMap(({ ratings }) => ratings[index] ?? []);
    const isOwn = own.some(({ ratings }) => typeof ratings[index] === 'number');
    if (levels.length === 0 || (own.length > 0 && !isOwn)) return [];
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return [{ title, mean, spread: Math.max(...levels) - Math.min(...levels) }];
  });
  const byMean = criteria.toSorted((one, other) => other.mean - one.mean);
  const [widest] = criteria.toSorted((one, other) => other.spread - one.spread);
  return {
    best: byMean[0]?.title ?? '',
    worst: byMean.at(-1)?.title ?? '',
    split: widest?.title ?? '',
    apart: APART[widest?.spread ?? 0] ?? '',
  };
}
