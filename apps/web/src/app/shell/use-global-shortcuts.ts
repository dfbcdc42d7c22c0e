import { useNavigate } from '@tanstack/react-router';
import { switchTheme } from '../preferences';
import { useShortcuts } from '../shortcut-registry';
import type { Shortcut } from '../shortcuts';
import { useNavigation } from './use-navigation';

const GROUP = 'Everywhere';

interface Global {
  showKeys: () => void;
  jump: () => void;
}

export function useGlobalShortcuts({ showKeys, jump }: Global): void {
  const navigate = useNavigate();
  const { groups } = useNavigation();
  const pages = groups.flat().flatMap((item): Shortcut[] =>
    item.key
      ? [
          {
            keys: `g ${item.key}`,
            label: item.title,
            group: GROUP,
            run: () => void navigate({ to: item.to }),
          },
        ]
      : [],
  );
  useShortcuts([
    { keys: 'mod+k', label: 'Jump to a page, a person or an action', group: GROUP, run: jump },
    { keys: '?', label: 'All keys', group: GROUP, run: showKeys },
    { keys: 't', label: 'Light or dark', group: GROUP, run: switchTheme },
    ...pages,
  ]);
}
