import type { RefObject } from 'react';
import { useShortcuts } from '../../app/shortcut-registry';
import type { Shortcut } from '../../app/shortcuts';
import { useRowKeys } from '../../app/use-row-keys';
import type { Row } from './rows';

const GROUP = 'Pipeline';

/** The application whose row holds the focus. */
const focusedId = (): string | null | undefined =>
  document.activeElement
    ?.closest('[data-row]')
    ?.querySelector('[data-application]')
    ?.getAttribute('data-application');

interface KeyActions {
  sort: () => void;
  filter: () => void;
  select: (row: Row) => void;
  compare: () => void;
  /** The row with the focus where none is selected; left out where nobody can be moved. */
  move?: ((row: Row | undefined) => void) | undefined;
  /** Left out while nothing is selected. */
  clear?: (() => void) | undefined;
}

export function usePipelineKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  actions: KeyActions,
): void {
  useRowKeys(list, GROUP);
  const focused = () => rows.find(({ id }) => id === focusedId());
  const select = () => {
    const row = focused();
    if (row) actions.select(row);
  };
  const key = (keys: string, label: string, run: () => void): Shortcut => ({
    keys,
    label,
    group: GROUP,
    run,
  });
  const { move, clear } = actions;
  useShortcuts([
    key('x', 'Select this row', select),
    key('s', 'Sort by score or by date', actions.sort),
    key('f', 'Go to the filters', actions.filter),
    key('c', 'Compare those selected', actions.compare),
    ...(move ? [key('m', 'Move to a stage', () => move(focused()))] : []),
    ...(clear ? [key('Escape', 'Clear the selection', clear)] : []),
  ]);
}
