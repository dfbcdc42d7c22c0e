import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { CardPlace } from '../draft/card-keys';

const FIELD = {
  picker: 'input:checked, input[type=radio]',
  evidence: 'textarea',
} as const;

const target = (root: HTMLElement, { here, focus }: CardPlace): HTMLElement | null => {
  if (focus.on === 'note') return root.querySelector<HTMLElement>('[data-note]');
  const row = root.querySelector(`[data-place="${here}"]`);
  const [first, second] = FIELD[focus.on].split(', ');
  return (
    row?.querySelector<HTMLElement>(first ?? '') ?? row?.querySelector<HTMLElement>(second ?? '') ?? null
  );
};

/** Focus follows the keys: a reader then hears the level and its anchor, and digits work from the page just opened. */
export function useCardFocus(root: RefObject<HTMLElement | null>, place: CardPlace): void {
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    if (!root.current) return;
    const field = target(root.current, latest.current);
    field?.focus({ preventScroll: true });
    // The note's field is always in sight; scrolling to it would take the question away that is being answered.
    field?.closest('[data-place]')?.scrollIntoView({ block: 'nearest' });
  }, [root, place.focus.turn]);
}

const scrollerOf = (element: Element): Element => {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.documentElement;
};

const rowAt = (list: RefObject<HTMLElement | null>, place: number): Element | null =>
  list.current?.querySelector(`[data-place="${place}"]`) ?? null;

/** A row that is clicked stays under the pointer, although the one above it closes. */
export function useSteadyRows(list: RefObject<HTMLElement | null>, here: number): (place: number) => void {
  const kept = useRef<{ place: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const row = kept.current && rowAt(list, kept.current.place);
    if (kept.current && row) scrollerOf(row).scrollTop += row.getBoundingClientRect().top - kept.current.top;
    kept.current = null;
  }, [list, here]);
  return useCallback(
    (place) => {
      const row = rowAt(list, place);
      if (row) kept.current = { place, top: row.getBoundingClientRect().top };
    },
    [list],
  );
}

/** Reached with the Tab key, a row opens: nobody rates without seeing the anchors. */
export function useOpenOnFocus(list: RefObject<HTMLElement | null>, open: (place: number) => void): void {
  useEffect(() => {
    const box = list.current;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches('input:focus-visible')) return;
      const row = target.closest('[data-place]:not(.here)');
      if (row) open(Number(row.getAttribute('data-place')));
    };
    box?.addEventListener('focusin', onFocus);
    return () => box?.removeEventListener('focusin', onFocus);
  }, [list, open]);
}
