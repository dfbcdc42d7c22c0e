import type { Level, LevelOrN } from './level';

export interface SpreadRater {
  /** Tells two cards of one person apart; the name where it is left out. */
  key?: string;
  name: string;
  level: LevelOrN | null;
  amended?: boolean;
  /** In training: drawn, and in no figure. */
  uncounted?: boolean;
}

export interface SpreadMark {
  key: string;
  name: string;
  level: Level;
  amended: boolean;
  uncounted: boolean;
  /** Sideways shift in px, so that raters at one level stand beside each other, centred on it. */
  shift: number;
  /** Shift down in px: more than two at one level stand in two lines, or they would reach into the next one. */
  drop: number;
}

const MARK_WIDTH = 22;
/** How many stand beside each other before a second line begins. */
const BESIDE = 2;

/** Raters who gave a level, grouped by it in the order given. */
export const layOutSpread = (raters: readonly SpreadRater[]): SpreadMark[] => {
  const rated = raters.flatMap((rater) =>
    rater.level === null || rater.level === 'N' ? [] : [{ ...rater, level: rater.level }],
  );
  return rated.map((rater) => {
    const peers = rated.filter((other) => other.level === rater.level);
    const lines = peers.length > BESIDE ? 2 : 1;
    const inLine = Math.ceil(peers.length / lines);
    const place = peers.indexOf(rater);
    const line = Math.floor(place / inLine);
    const alongside = line === 0 ? inLine : peers.length - inLine;
    return {
      key: rater.key ?? rater.name,
      name: rater.name,
      level: rater.level,
      amended: rater.amended ?? false,
      uncounted: rater.uncounted ?? false,
      shift: ((place % inLine) - (alongside - 1) / 2) * MARK_WIDTH,
      drop: lines === 1 ? 0 : (line - 0.5) * MARK_WIDTH,
    };
  });
};

/** How many levels lie between the lowest and the highest; null with fewer than two ratings. */
export const spreadOf = (raters: readonly SpreadRater[]): number | null => {
  const levels = layOutSpread(raters).flatMap((mark) => (mark.uncounted ? [] : mark.level));
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
};

export const spreadSentence = (raters: readonly SpreadRater[], target: number | null | undefined): string => {
  const each = raters.map(({ name, level, amended, uncounted }) => {
    const said = level === null ? 'not asked' : level === 'N' ? 'not observed' : `${level}`;
    return `${name} ${said}${amended ? ' amended' : ''}${uncounted ? ' in training' : ''}`;
  });
  return each.join(', ') + (typeof target === 'number' ? `; the role asks for ${target}` : '');
};
