import type { Answer } from './answer';
import type { Slot, Stored } from './save-slot';

/** The part of localStorage that is used here. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'plumbline.draft';
const NOTE = 'note';

/** Whose words, on which card. */
export interface DraftOwner {
  memberId: string;
  assignmentId: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) &&
  (value['level'] === null || typeof value['level'] === 'number') &&
  typeof value['notObserved'] === 'boolean' &&
  typeof value['text'] === 'string';

const isStored = (value: unknown): value is Stored =>
  isRecord(value) && isAnswer(value['answer']) && typeof value['revision'] === 'number';

const isSlot = (value: unknown): value is Slot =>
  isRecord(value) &&
  isStored(value['known']) &&
  isAnswer(value['wanted']) &&
  (value['theirs'] === null || isStored(value['theirs'])) &&
  (value['attempt'] === null || (isRecord(value['attempt']) && isAnswer(value['attempt']['answer']))) &&
  (value['refusal'] === null || (isRecord(value['refusal']) && isAnswer(value['refusal']['answer'])));

/** What another release wrote, or somebody edited by hand, is no copy. */
export const readSlot = (text: string): Slot | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isSlot(value) ? value : null;
  } catch {
    return null;
  }
};

/** What this device keeps of one card until the server has it: one entry a position, and the note being typed. */
export class DeviceCopy {
  readonly #root: string;
  readonly #kept = new Map<string, string>();
  #works = true;
  #note: string | null = null;

  constructor(
    owner: DraftOwner,
    private readonly storage: DeviceStorage,
  ) {
    this.#root = `${PREFIX}/${owner.memberId}/${owner.assignmentId}/`;
  }

  /** What an earlier page could not bring to the server. */
  slots(): Map<number, Slot> {
    const found = namesIn(this.storage, this.#root).flatMap((name): [number, Slot][] => {
      const position = Number(name.slice(this.#root.length));
      const slot = Number.isInteger(position) ? readSlot(this.#adopt(name)) : null;
      return slot ? [[position, slot]] : [];
    });
    return new Map(found);
  }

  /** False when the device keeps nothing: storage is switched off or full. */
  get works(): boolean {
    return this.#works;
  }

  keep(position: number, slot: Slot | null): void {
    this.#write(String(position), slot && JSON.stringify(slot));
  }

  /** The note that was being typed. */
  note(): string {
    return (this.#note ??= this.#adopt(this.#root + NOTE));
  }

  keepNote(typed: string): void {
    this.#note = typed;
    this.#write(NOTE, typed === '' ? null : typed);
  }

  wipe(): void {
    for (const name of namesIn(this.storage, this.#root)) this.storage.removeItem(name);
    this.#kept.clear();
    this.#note = null;
  }

  /** Takes away only what was put there from here: another window may keep words of its own at the same place. */
  #write(place: string, text: string | null): void {
    const name = this.#root + place;
    if (text === null) {
      const own = this.#kept.get(name);
      if (own !== undefined && this.storage.getItem(name) === own) this.storage.removeItem(name);
      this.#kept.delete(name);
      return;
    }
    try {
      this.storage.setItem(name, text);
      this.#kept.set(name, text);
      this.#works = true;
    } catch {
      this.#works = false;
    }
  }

  #adopt(name: string): string {
    const text = this.storage.getItem(name) ?? '';
    if (text !== '') this.#kept.set(name, text);
    return text;
  }
}

const namesIn = (storage: DeviceStorage, root: string): string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter(
    (name): name is string => name?.startsWith(root) ?? false,
  );

/** Nothing of a draft stays behind for the next person at this device. */
export const wipeDevice = (storage: DeviceStorage): void => {
  for (const name of namesIn(storage, `${PREFIX}/`)) storage.removeItem(name);
};

const refuse = (): never => {
  throw new Error('This device keeps nothing.');
};

/** Keeps nothing and says so. */
const NOWHERE: DeviceStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: refuse,
  removeItem: () => undefined,
};

/** Reading the property already throws where a browser is told to keep nothing. */
export const deviceStorage = (): DeviceStorage => {
  try {
    return localStorage;
  } catch {
    return NOWHERE;
  }
};
