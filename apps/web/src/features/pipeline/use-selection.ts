import { useState } from 'react';
import { toggled } from '../../ui/toggled';
import type { Row } from './rows';

interface Selected {
  rows: readonly Row[];
  has: (row: Row) => boolean;
  toggle: (row: Row) => void;
  isAll: boolean;
  toggleAll: () => void;
  clear: () => void;
}

/** Which of the rows that are shown are chosen; who leaves the list leaves the choice. */
export function useSelection(shown: readonly Row[]): Selected {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const rows = shown.filter(({ id }) => ids.has(id));
  const isAll = rows.length > 0 && rows.length === shown.length;
  return {
    rows,
    has: ({ id }) => ids.has(id),
    toggle: ({ id }) => setIds((before) => toggled(before, id)),
    isAll,
    toggleAll: () => setIds(new Set(isAll ? [] : shown.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}
