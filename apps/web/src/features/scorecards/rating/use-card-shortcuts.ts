import { useShortcuts } from '../../../app/shortcut-registry';
import type { Shortcut } from '../../../app/shortcuts';
import type { CardKey } from '../draft/card-keys';

const KEYS: readonly [keys: string, key: CardKey, label: string][] = [
  ['1', 'level-1', 'Level 1; overall: strong no'],
  ['2', 'level-2', 'Level 2; overall: no'],
  ['3', 'level-3', 'Level 3; overall: yes'],
  ['4', 'level-4', 'Level 4; overall: strong yes'],
  ['5', 'level-5', 'Level 5'],
  ['n', 'not-observed', 'Not observed'],
  ['Backspace', 'clear', 'Clear'],
  ['Enter', 'next', 'Next criterion'],
  ['j', 'forward', 'Down'],
  ['k', 'back', 'Up'],
  ['e', 'evidence', 'Evidence of this criterion'],
  ['/', 'note', 'Note'],
  ['a', 'anchors', 'Show or hide anchors'],
];

const GROUP = 'Scorecard';

export function useCardShortcuts(press: (key: CardKey) => void, review: () => void): void {
  useShortcuts([
    ...KEYS.map(([keys, key, label]): Shortcut => ({ keys, label, group: GROUP, run: () => press(key) })),
    { keys: 'mod+Enter', label: 'Review, then submit', group: GROUP, run: review },
    {
      keys: 'Escape',
      label: 'Leave a text field',
      group: GROUP,
      inText: true,
      run: () => press('leave-text'),
    },
  ]);
}
