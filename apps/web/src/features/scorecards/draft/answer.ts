import { isLevel, type LevelOrN } from '../../../ui/level';

/** Position 0 of a draft: the overall recommendation (1 to 4) and the notes. */
export const OVERALL = 0;

/** What stands at one position of a card: a level, not observed, or neither yet; and the words beside it. */
export interface Answer {
  readonly level: number | null;
  readonly notObserved: boolean;
  /** Evidence, or why it was not observed. At position 0 the notes. */
  readonly text: string;
}

export const NO_ANSWER: Answer = { level: null, notObserved: false, text: '' };

export const sameAnswer = (one: Answer, other: Answer): boolean =>
  one.level === other.level && one.notObserved === other.notObserved && one.text === other.text;

export const isAnswered = (answer: Answer): boolean => answer.level !== null || answer.notObserved;

export const levelOf = (answer: Answer): LevelOrN | null => {
  if (answer.notObserved) return 'N';
  return isLevel(answer.level) ? answer.level : null;
};

/** The same words under another level; null takes the level away. */
export const withLevel = (answer: Answer, level: LevelOrN | null): Answer => ({
  level: level === 'N' ? null : level,
  notObserved: level === 'N',
  text: answer.text,
});

/** Lines that hold something, as 'Evidence, 2 lines' counts them. */
export const lineCount = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '').length;
