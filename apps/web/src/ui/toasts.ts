export interface Notice {
  id: number;
  text: string;
  action?: { label: string; onPress: () => void };
}

const STAYS_FOR = 8_000;
const AT_ONCE = 3;

let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const show = (next: readonly Notice[]) => {
  notices = next;
  for (const listener of listeners) listener();
};

export const currentNotices = (): readonly Notice[] => notices;

export const followNotices = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const dismiss = (id: number): void => show(notices.filter((notice) => notice.id !== id));

/** Something done that the page itself does not show. One with an action stays until it is answered. */
export function notify(text: string, action?: Notice['action']): void {
  lastId += 1;
  const id = lastId;
  show([...notices, action ? { id, text, action } : { id, text }].slice(-AT_ONCE));
  if (!action) setTimeout(() => dismiss(id), STAYS_FOR);
}
