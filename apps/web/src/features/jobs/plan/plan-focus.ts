import { useEffect, useRef, type RefObject } from 'react';
import { useShortcuts } from '../../../app/shortcut-registry';
import type { SetupStage } from './coverage';

const GROUP = 'Plan';

const rowOf = (list: HTMLElement | null, stageId: string): Element | null =>
  list?.querySelector(`[data-stage="${stageId}"]`) ?? null;

/** A row that moved takes its focus along: the browser lets go of what is put elsewhere. */
export function useFollowedFocus(stages: readonly SetupStage[]): {
  list: RefObject<HTMLOListElement | null>;
  follow: (stageId: string) => void;
} {
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef<{ stageId: string; from: string }>(undefined);
  const order = stages.map(({ id }) => id).join(' ');
  useEffect(() => {
    // The plan is asked for anew once the move is done: until then the row is still where it was.
    const move = followed.current;
    if (!move || move.from === order) return;
    followed.current = undefined;
    rowOf(list.current, move.stageId)?.querySelector<HTMLElement>('h3')?.focus();
  }, [order]);
  return {
    list,
    follow: (stageId) => {
      followed.current = { stageId, from: order };
    },
  };
}

/** ⌥↑ and ⌥↓ press the buttons of the row that has the focus, so that both refuse alike. */
export function useMoveKeys(list: RefObject<HTMLElement | null>, mayEdit: boolean): void {
  const press = (direction: 'up' | 'down') => {
    const row = document.activeElement?.closest('[data-stage]');
    if (!row || !list.current?.contains(row)) return;
    row.querySelector<HTMLElement>(`[data-move="${direction}"] button`)?.click();
  };
  useShortcuts(
    mayEdit
      ? [
          { keys: 'alt+ArrowUp', label: 'Move the stage up', group: GROUP, run: () => press('up') },
          { keys: 'alt+ArrowDown', label: 'Move the stage down', group: GROUP, run: () => press('down') },
        ]
      : [],
  );
}
