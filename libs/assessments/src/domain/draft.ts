import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { isLevel } from './submission.js';
import { textProblems } from './written-text.js';

/** Where the overall recommendation (level 1 to 4) and the notes of a draft stand. */
export const OVERALL = 0;

/** What a draft holds at one position. */
export interface DraftValues {
  readonly level: number | null;
  readonly notObserved: boolean;
  readonly text: string;
}

export interface DraftChange extends DraftValues {
  readonly position: number;
  /** The revision it was made from; 0 when its author saw none. */
  readonly revision: number;
}

export interface StoredDraft extends DraftValues {
  readonly revision: number;
}

/** `write` it as the next revision; it `agrees` with what is there; or both sides have to be shown. */
export type DraftOutcome = 'write' | 'agrees' | 'conflict';

/**
 * What becomes of a change to one position of one draft. A change is written only over the revision it
 * was made from, so that of two devices neither overwrites what it has not seen. When both typed the
 * same there is nothing to choose.
 */
export function draftOutcome(stored: StoredDraft | null, change: DraftChange): DraftOutcome {
  if (change.revision === (stored?.revision ?? 0)) return 'write';
  const same =
    stored !== null &&
    stored.level === change.level &&
    stored.notObserved === change.notObserved &&
    stored.text === change.text;
  return same ? 'agrees' : 'conflict';
}

const invalid = (field: string, message: string): Problem =>
  problem(ProblemCode.INVALID_VALUE, message, [field]);

/** Everything that keeps a change from being stored. A draft may be unfinished, never impossible. */
export function draftProblems(change: DraftChange, asked: readonly number[]): Problem[] {
  const { level, notObserved, position, revision, text } = change;
  if (position !== OVERALL && !asked.includes(position))
    return [
      problem(ProblemCode.RATING_NOT_ASKED, 'This interview does not ask for this criterion.', ['position']),
    ];
  const most = position === OVERALL ? 4 : 5;
  return [
    ...(revision < 0 ? [invalid('revision', 'A revision is 0 or more.')] : []),
    ...(level !== null && !(isLevel(level) && level <= most)
      ? [invalid('level', `The level here is from 1 to ${most}.`)]
      : []),
    ...(level !== null && notObserved
      ? [invalid('notObserved', 'A level and "not observed" exclude each other. Keep one.')]
      : []),
    ...(position === OVERALL && notObserved
      ? [invalid('notObserved', 'The overall recommendation cannot be "not observed".')]
      : []),
    ...textProblems(text, ['text']),
  ];
}
