import type { Problem } from '../../../ui/problems';
import { sameAnswer, type Answer } from './answer';

/** What the server holds at a position. Revision 0 is nothing yet. */
export interface Stored {
  readonly answer: Answer;
  readonly revision: number;
  /** When it was stored, ISO 8601; null when the server did not say. */
  readonly at: string | null;
}

/** A change under way. Until its answer comes it may or may not have arrived, so it is repeated as it is. */
export interface Attempt {
  readonly key: string;
  readonly answer: Answer;
  readonly revision: number;
  /** How often it went unanswered. */
  readonly misses: number;
}

export interface Refusal {
  readonly answer: Answer;
  readonly problems: readonly Problem[];
}

/** One position of a draft between the screen and the server. */
export interface Slot {
  readonly known: Stored;
  /** What is on the screen. */
  readonly wanted: Answer;
  readonly attempt: Attempt | null;
  /** What another device stored meanwhile: nothing is sent until the person has chosen. */
  readonly theirs: Stored | null;
  readonly refusal: Refusal | null;
}

export type Choice = 'mine' | 'theirs' | 'both';

export const openSlot = (known: Stored): Slot => ({
  known,
  wanted: known.answer,
  attempt: null,
  theirs: null,
  refusal: null,
});

export const isUnsaved = (slot: Slot): boolean =>
  slot.attempt !== null || slot.theirs !== null || !sameAnswer(slot.wanted, slot.known.answer);

/** Whether sending now makes sense: not before a choice is made, and not again what was refused. */
export const isDue = (slot: Slot): boolean => {
  if (slot.attempt) return true;
  if (slot.theirs || sameAnswer(slot.wanted, slot.known.answer)) return false;
  return !(slot.refusal && sameAnswer(slot.refusal.answer, slot.wanted));
};

export const write = (slot: Slot, wanted: Answer): Slot => ({ ...slot, wanted });

/** An unanswered attempt goes out again under its own key before anything newer: only so can it not be done twice. */
export const begin = (slot: Slot, newKey: () => string): Slot => {
  if (slot.attempt || !isDue(slot)) return slot;
  const attempt = { key: newKey(), answer: slot.wanted, revision: slot.known.revision, misses: 0 };
  return { ...slot, attempt, refusal: null };
};

export const unanswered = (slot: Slot): Slot =>
  slot.attempt ? { ...slot, attempt: { ...slot.attempt, misses: slot.attempt.misses + 1 } } : slot;

export const refused = (slot: Slot, problems: readonly Problem[]): Slot =>
  slot.attempt ? { ...slot, attempt: null, refusal: { answer: slot.attempt.answer, problems } } : slot;

/**
 * The server holds something else than this page thought. Where both sides typed the same, or the other side came
 * back to what this page started from, there is nothing to choose.
 */
export const contradicted = (slot: Slot, theirs: Stored): Slot => {
  const settled = { ...slot, attempt: null, known: theirs, theirs: null, refusal: null };
  if (sameAnswer(theirs.answer, slot.wanted) || sameAnswer(theirs.answer, slot.known.answer)) return settled;
  return { ...slot, attempt: null, theirs };
};

/** The attempt arrived. A repeated one answers with what is there now, which another device may have changed since. */
export const acknowledged = (slot: Slot, stored: Stored): Slot => {
  const sent = slot.attempt?.answer ?? slot.wanted;
  const arrived = { ...slot, attempt: null, refusal: null, known: { ...stored, answer: sent } };
  return sameAnswer(stored.answer, sent) ? arrived : contradicted(arrived, stored);
};

/** A look at the server that was no answer to a change. What is being edited, or not sent yet, is never overwritten. */
export const refreshed = (slot: Slot, stored: Stored, isBeingEdited: boolean): Slot => {
  if (stored.revision <= slot.known.revision || slot.attempt) return slot;
  if (!isUnsaved(slot) && !isBeingEdited) return openSlot(stored);
  return contradicted(slot, stored);
};

/** Goes on with what this device kept of an earlier page, beside what the server holds by now. */
export const resumed = (kept: Slot, stored: Stored): Slot =>
  kept.theirs ? contradicted(kept, stored) : refreshed(kept, stored, false);

const joined = (mine: string, theirs: string): string =>
  [mine, theirs].filter((text) => text.trim() !== '').join('\n\n');

/** One card holds one level: keeping both keeps both texts, and this page's level where it has one. */
export const bothAnswers = (mine: Answer, theirs: Answer): Answer => {
  const rated = mine.level !== null || mine.notObserved ? mine : theirs;
  return { level: rated.level, notObserved: rated.notObserved, text: joined(mine.text, theirs.text) };
};

export const settle = (slot: Slot, choice: Choice): Slot => {
  const { theirs } = slot;
  if (!theirs) return slot;
  const wanted = { mine: slot.wanted, theirs: theirs.answer, both: bothAnswers(slot.wanted, theirs.answer) }[
    choice
  ];
  return { ...slot, known: theirs, wanted, theirs: null, refusal: null };
};

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;

/** Half a second, then twice as long each time: a server that is down is not hammered. */
export const retryDelay = (misses: number): number =>
  Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.max(0, misses - 1));
