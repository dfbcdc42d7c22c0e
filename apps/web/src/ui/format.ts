/** How figures and names read everywhere: scores to one place, coefficients to two with a leading point. */

export interface Interval {
  low: number;
  high: number;
}

/** Both ends or none: a figure whose interval is not known has no half of one. */
export const intervalOf = (score: {
  intervalLow: number | null;
  intervalHigh: number | null;
}): Interval | null =>
  score.intervalLow === null || score.intervalHigh === null
    ? null
    : { low: score.intervalLow, high: score.intervalHigh };

export const formatScore = (score: number): string => score.toFixed(1);

export const formatCoefficient = (value: number): string => {
  const digits = Math.abs(value).toFixed(2).replace(/^0/, '');
  return value < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
};

/** 'plural(1, "scorecard")' is '1 scorecard'; irregular plurals are given. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const intervalText = (interval: Interval): string =>
  `likely ${formatScore(interval.low)} to ${formatScore(interval.high)}`;

/** Value, interval and n travel together: '3.7, likely 3.3 to 4.1, from 4 scorecards'. */
export const scoreSentence = (
  score: number,
  interval: Interval | null | undefined,
  scorecards?: number,
): string =>
  [
    formatScore(score),
    interval && intervalText(interval),
    scorecards !== undefined && `from ${plural(scorecards, 'scorecard')}`,
  ]
    .filter(Boolean)
    .join(', ');

/** First and last initial, so that Jean-Baptiste Kouassi-Tremblay is JK. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) =>
    word ? [...word][0] : '',
  );
  return letters.join('').toLocaleUpperCase();
};

/** 'A', 'A and B', 'A, B and C'. */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
