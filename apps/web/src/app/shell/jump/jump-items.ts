/** Somewhere to go, or something to do. */
export interface JumpItem {
  key: string;
  label: string;
  /** What tells it from another of the same name. */
  hint?: string;
  /** The keys that do the same. */
  keys?: string;
  run: () => void;
}

export interface JumpGroup {
  title: string;
  items: readonly JumpItem[];
}

const MOST = 8;

/** Letters alone, so that 'zielinski' finds Zieliński. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const beginsSo = (item: JumpItem, text: string): boolean => plain(item.label).startsWith(text);

/** What has every word that was typed, in any order; what begins with the text comes first. */
export function matching(items: readonly JumpItem[], typed: string): JumpItem[] {
  const text = plain(typed.trim());
  const words = text.split(/\s+/);
  const found = items.filter((item) => {
    const name = plain(`${item.label} ${item.hint ?? ''}`);
    return words.every((word) => name.includes(word));
  });
  return found
    .toSorted((one, other) => Number(beginsSo(other, text)) - Number(beginsSo(one, text)))
    .slice(0, MOST);
}

/** The groups with what was typed in them, without those that have nothing. */
export const matchingGroups = (groups: readonly JumpGroup[], typed: string): JumpGroup[] =>
  groups
    .map(({ title, items }) => ({ title, items: matching(items, typed) }))
    .filter(({ items }) => items.length > 0);
