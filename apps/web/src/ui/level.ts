/** A step of the five-level scale, or N: asked about and not observed. */
export type Level = 1 | 2 | 3 | 4 | 5;
export type LevelOrN = Level | 'N';

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

export const levelName = (level: LevelOrN | null): string => {
  if (level === null) return 'Not rated';
  return level === 'N' ? 'Not observed' : `Level ${level}`;
};
