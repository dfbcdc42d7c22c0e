import { useEffect, type RefObject } from 'react';
import { useShortcuts } from './shortcut-registry';

const LINKS = '[data-row] a[href]';

/** The first link of each row: it names the row and opens it. */
const rowLinks = (list: HTMLElement | null): HTMLElement[] => {
  const rows = [...(list?.querySelectorAll('[data-row]') ?? [])];
  return rows.flatMap((row) => row.querySelector<HTMLElement>('a[href]') ?? []);
};

const step = (list: HTMLElement | null, by: 1 | -1): void => {
  const links = rowLinks(list);
  const here = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement));
  const next = here === -1 ? (by === 1 ? 0 : links.length - 1) : here + by;
  const link = links[Math.max(0, Math.min(next, links.length - 1))];
  link?.focus({ preventScroll: true });
  link?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
};

/**
 * J and K move between the rows of a list; the arrows do too once a row has the focus, and scroll the page before.
 * The place is the focus itself, on the row's own link, so that Enter opens without a key of ours.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, group: string): void {
  useShortcuts([
    { keys: 'j', label: 'Next row', group, run: () => step(list.current, 1) },
    { keys: 'k', label: 'Previous row', group, run: () => step(list.current, -1) },
  ]);
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!isPlain || !(event.target instanceof Element) || !event.target.matches(LINKS)) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      step(box, event.key === 'ArrowDown' ? 1 : -1);
    };
    box.addEventListener('keydown', onKeyDown);
    return () => box.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
