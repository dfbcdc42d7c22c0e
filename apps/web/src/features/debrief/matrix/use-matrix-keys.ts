import type { RefObject } from 'react';
import { useShortcuts } from '../../../app/shortcut-registry';

const GROUP = 'Debrief';

const step = (table: HTMLElement | null, by: 1 | -1): void => {
  const buttons = [...(table?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const next = here === -1 ? (by === 1 ? 0 : buttons.length - 1) : here + by;
  const button = buttons[Math.max(0, Math.min(next, buttons.length - 1))];
  button?.focus({ preventScroll: true });
  button?.closest('tr')?.scrollIntoView({ block: 'nearest' });
};

/** J and K go from criterion to criterion. The place is the focus itself, on the button that Enter presses. */
export function useMatrixKeys(table: RefObject<HTMLElement | null>): void {
  useShortcuts([
    { keys: 'j', label: 'Next criterion', group: GROUP, run: () => step(table.current, 1) },
    { keys: 'k', label: 'Previous criterion', group: GROUP, run: () => step(table.current, -1) },
  ]);
}
