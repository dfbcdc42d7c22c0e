import type { Problem } from '../../../ui/problems';
import { NO_ANSWER, type Answer } from './answer';
import { isUnsaved, type Slot, type Stored } from './save-slot';

/** Why a draft can no longer be changed: it was submitted, somebody withdrew the assignment, or it left this page's hands. */
export type Closed = 'submitted' | 'withdrawn' | 'elsewhere';

/** The server does not answer, since when and as far as can be told why. */
export interface Trouble {
  why: 'offline' | 'no-answer' | 'signed-out';
  since: number;
}

export type SavePhase =
  | { kind: 'nothing-yet' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'choose'; positions: readonly number[] }
  | { kind: 'refused'; positions: readonly number[] };

/** A draft as the page draws it. Replaced as a whole when anything changes. */
export interface DraftView {
  answers: ReadonlyMap<number, Answer>;
  disputes: ReadonlyMap<number, Stored>;
  problems: ReadonlyMap<number, readonly Problem[]>;
  phase: SavePhase;
  isUnsaved: boolean;
  closed: Closed | null;
}

const lastStored = (slots: readonly Slot[]): string | null =>
  slots
    .map((slot) => slot.known.at)
    .filter((at) => at !== null)
    .toSorted()
    .at(-1) ?? null;

const phaseOf = (
  slots: ReadonlyMap<number, Slot>,
  isSending: boolean,
  trouble: Trouble | null,
): SavePhase => {
  const where = (holds: (slot: Slot) => boolean): number[] =>
    [...slots].filter(([, slot]) => holds(slot)).map(([position]) => position);
  const disputed = where((slot) => slot.theirs !== null);
  const refused = where((slot) => slot.refusal !== null);
  const unsaved = where(isUnsaved);
  if (disputed.length > 0) return { kind: 'choose', positions: disputed };
  if (refused.length > 0) return { kind: 'refused', positions: refused };
  if (unsaved.length > 0) return trouble ? { kind: 'trouble', trouble } : { kind: 'saving' };
  const at = lastStored([...slots.values()]);
  if (isSending) return { kind: 'saving' };
  return at === null ? { kind: 'nothing-yet' } : { kind: 'saved', at };
};

export function draftView(
  slots: ReadonlyMap<number, Slot>,
  isSending: boolean,
  trouble: Trouble | null,
  closed: Closed | null,
): DraftView {
  const all = [...slots];
  return {
    answers: new Map(all.map(([position, slot]) => [position, slot.wanted])),
    disputes: new Map(all.flatMap(([position, { theirs }]) => (theirs ? [[position, theirs] as const] : []))),
    problems: new Map(
      all.flatMap(([position, { refusal }]) => (refusal ? [[position, refusal.problems] as const] : [])),
    ),
    phase: phaseOf(slots, isSending, trouble),
    isUnsaved: all.some(([, slot]) => isUnsaved(slot)),
    closed,
  };
}

export const answerAt = (view: Pick<DraftView, 'answers'>, position: number): Answer =>
  view.answers.get(position) ?? NO_ANSWER;
