import { NO_ANSWER, type Answer } from './answer';
import { draftView, type Closed, type DraftView, type Trouble } from './draft-view';
import * as slots from './save-slot';
import type { Attempt, Choice, Slot, Stored } from './save-slot';
import type { Problem } from '../../../ui/problems';

/** What became of one request. Only an unanswered one is sent again as it is. */
export type Reply =
  | { kind: 'stored'; stored: Stored }
  | { kind: 'conflict'; theirs: Stored }
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'unanswered'; why: Trouble['why'] }
  | { kind: 'closed'; why: Closed };

export interface SaverPorts {
  send: (position: number, attempt: Attempt) => Promise<Reply>;
  now: () => number;
  /** Runs later unless cancelled. */
  after: (milliseconds: number, run: () => void) => () => void;
  newKey: () => string;
  /** Keeps what the server does not have yet where it outlives the page; null: nothing to keep any more. */
  keep: (position: number, slot: Slot | null) => void;
}

/** Quiet after the last key before a change is sent. */
export const PAUSE = 250;
/** Nobody types so long that nothing is sent. */
export const LONGEST_WAIT = 1_000;

/** Brings one card's draft to the server: one request a position at a time, none lost, none done twice. */
export class DraftSaver {
  readonly #slots = new Map<number, Slot>();
  readonly #timers = new Map<number, () => void>();
  readonly #inFlight = new Set<number>();
  readonly #waitingSince = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
  #trouble: Trouble | null = null;
  #closed: Closed | null = null;
  #view: DraftView;

  constructor(
    private readonly ports: SaverPorts,
    stored: ReadonlyMap<number, Stored>,
    kept: ReadonlyMap<number, Slot> = new Map(),
  ) {
    for (const [position, known] of stored) this.#slots.set(position, slots.openSlot(known));
    for (const [position, slot] of kept) this.#put(position, slots.resumed(slot, this.#slot(position).known));
    this.#view = draftView(this.#slots, false, null, null);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DraftView => this.#view;

  edit(position: number, change: (answer: Answer) => Answer): void {
    const slot = this.#slot(position);
    this.#put(position, slots.write(slot, change(slot.wanted)));
    const now = this.ports.now();
    const since = this.#waitingSince.get(position) ?? now;
    this.#waitingSince.set(position, since);
    // A repeat that waits for its turn keeps its turn.
    if (!slot.attempt) this.#schedule(position, Math.min(PAUSE, Math.max(0, since + LONGEST_WAIT - now)));
    this.#changed();
  }

  settle(position: number, choice: Choice): void {
    this.#put(position, slots.settle(this.#slot(position), choice));
    this.#sendNow(position);
    this.#changed();
  }

  /** Takes over what the server holds by now. True when something on the screen changed or has to be chosen. */
  refresh(stored: ReadonlyMap<number, Stored>, edited: number | null): boolean {
    let differs = false;
    for (const [position, known] of stored) {
      const before = this.#slot(position);
      const after = slots.refreshed(before, known, position === edited);
      differs ||= after.wanted !== before.wanted || after.theirs !== before.theirs;
      this.#put(position, after);
    }
    this.#changed();
    return differs;
  }

  /** Sends everything at once. True when the server has it all; false as soon as something needs the person or the network. */
  flush(): Promise<boolean> {
    this.sendAll();
    return new Promise((resolve) => {
      const look = () => {
        const open = [...this.#slots.keys()].filter((position) => slots.isUnsaved(this.#slot(position)));
        const stuck = open.some((position) => !this.#inFlight.has(position) && !this.#isMoving(position));
        if (open.length > 0 && !stuck && !this.#closed) return;
        stop();
        resolve(open.length === 0 && !this.#closed);
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  /** Without waiting for the pause, or for the turn of a repeat: on blur, when the network is back, when the page goes. */
  sendAll(): void {
    for (const position of this.#slots.keys()) this.#sendNow(position);
  }

  /** The page is going: what was typed behind a request still under way is sent after it, to the revision that one will make. */
  sendBeforeLeaving(): void {
    for (const [position, slot] of this.#slots) {
      const { attempt, wanted } = slot;
      const isBehind = this.#inFlight.has(position) && attempt !== null && attempt.answer !== wanted;
      if (!isBehind) this.#sendNow(position);
      else {
        const next = { key: this.ports.newKey(), answer: wanted, revision: attempt.revision + 1, misses: 0 };
        void this.ports.send(position, next);
      }
    }
  }

  stop(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#listeners.clear();
    this.#closed ??= 'elsewhere';
  }

  #slot(position: number): Slot {
    return this.#slots.get(position) ?? slots.openSlot({ answer: NO_ANSWER, revision: 0, at: null });
  }

  #put(position: number, slot: Slot): void {
    this.#slots.set(position, slot);
    // After signing out nothing is put back on the device, whatever answer is still to come.
    if (this.#closed !== 'elsewhere') this.ports.keep(position, slots.isUnsaved(slot) ? slot : null);
  }

  /** Waits for its pause: it will go out without anybody's help. */
  #isMoving(position: number): boolean {
    const slot = this.#slot(position);
    return slots.isDue(slot) && this.#timers.has(position) && (slot.attempt?.misses ?? 0) === 0;
  }

  #schedule(position: number, delay: number): void {
    this.#timers.get(position)?.();
    const run = () => this.#sendNow(position);
    this.#timers.set(position, this.ports.after(delay, run));
  }

  #sendNow(position: number): void {
    this.#timers.get(position)?.();
    this.#timers.delete(position);
    if (this.#closed || this.#inFlight.has(position)) return;
    this.#waitingSince.delete(position);
    const slot = slots.begin(this.#slot(position), this.ports.newKey);
    if (!slot.attempt) return;
    this.#put(position, slot);
    this.#inFlight.add(position);
    void this.ports.send(position, slot.attempt).then((reply) => this.#receive(position, reply));
    this.#changed();
  }

  #receive(position: number, reply: Reply): void {
    this.#inFlight.delete(position);
    if (reply.kind === 'closed') this.#closed ??= reply.why;
    this.#trouble =
      reply.kind === 'unanswered'
        ? { why: reply.why, since: this.#trouble?.since ?? this.ports.now() }
        : null;
    this.#put(position, afterReply(this.#slot(position), reply));
    const slot = this.#slot(position);
    if (slots.isDue(slot) && !this.#closed) {
      this.#schedule(position, slot.attempt ? slots.retryDelay(slot.attempt.misses) : 0);
    }
    this.#changed();
  }

  #changed(): void {
    this.#view = draftView(this.#slots, this.#inFlight.size > 0, this.#trouble, this.#closed);
    for (const listener of this.#listeners) listener();
  }
}

const afterReply = (slot: Slot, reply: Reply): Slot => {
  switch (reply.kind) {
    case 'stored':
      return slots.acknowledged(slot, reply.stored);
    case 'conflict':
      return slots.contradicted(slot, reply.theirs);
    case 'refused':
      return slots.refused(slot, reply.problems);
    case 'unanswered':
    case 'closed':
      return slots.unanswered(slot);
  }
};
