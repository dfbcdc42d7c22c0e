import type { Course } from './course.js';

/** The titles of the criteria that people talk about: highest mean, lowest mean, and where the cards differ most. */
export function standout({ cards, job }: Course): Readonly<Record<'best' | 'worst' | 'split', string>> {
  const criteria = job.document.criteria.flatMap(({ title }, index) => {
    const levels = cards.flatMap(({ ratings }) => ratings[index] ?? []);
    if (levels.length === 0) return [];
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return [{ title, mean, spread: Math.max(...levels) - Math.min(...levels) }];
  });
  const byMean = criteria.toSorted((one, other) => other.mean - one.mean);
  const [widest] = criteria.toSorted((one, other) => other.spread - one.spread);
  return {
    best: byMean[0]?.title ?? '',
    worst: byMean.at(-1)?.title ?? '',
    split: widest?.title ?? '',
  };
}
