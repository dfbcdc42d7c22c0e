import type { Level, LevelOrN } from './level';

export interface SpreadRater {
  name: string;
  level: LevelOrN | null;
  amended?: boolean;
}

export interface SpreadMark {
  name: string;
  level: Level;
  amended: boolean;
  /** Sideways shift in px, so that raters at one level stand beside each other, centred on it. */
  shift: number;
}

const MARK_WIDTH = 22;

/** Raters who gave a level, grouped by it in the order given. */
export const layOutSpread = (raters: readonly SpreadRater[]): SpreadMark[] => {
  const rated = raters.flatMap((rater) =>
    rater.level === null || rater.level === 'N' ? [] : [{ ...rater, level: rater.level }],
  );
  return rated.map((rater) => {
    const peers = rated.filter((other) => other.level === rater.level);
    const place = peers.indexOf(rater);
    return {
      name: rater.name,
      level: rater.level,
      amended: rater.amended ?? false,
      shift: (place - (peers.length - 1) / 2) * MARK_WIDTH,
    };
  });
};

/** How many levels lie between the lowest and the highest; null with fewer than two ratings. */
export const spreadOf = (raters: readonly SpreadRater[]): number | null => {
  const levels = layOutSpread(raters).map((mark) => mark.level);
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
};

export const spreadSentence = (raters: readonly SpreadRater[], target: number | null | undefined): string => {
  const each = raters.map(({ name, level, amended }) => {
    const said = level === null ? 'not asked' : level === 'N' ? 'not observed' : `${level}`;
    return `${name} ${said}${amended ? ' amended' : ''}`;
  });
  return each.join(', ') + (typeof target === 'number' ? `; the role asks for ${target}` : '');
};
