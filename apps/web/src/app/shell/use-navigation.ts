import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { activeItem, navigationFor, type NavigationGroup, type NavigationItem } from '../navigation';
import { pageExists } from '../page-exists';
import { useMe } from '../use-me';

export function useNavigation(): { groups: readonly NavigationGroup[]; active: NavigationItem | undefined } {
  const { access } = useMe();
  const path = useLocation({ select: (location) => location.pathname });
  const groups = useMemo(() => navigationFor(access, pageExists), [access]);
  return { groups, active: activeItem(groups, path) };
}
