import { createRouter } from '@tanstack/react-router';
import { AbsentPage } from './absent-page';
import { FailedPage } from './failed-page';
import { PendingPage } from './pending-page';
import { routeTree } from './route-tree';
import type { RoutePath } from './routes';
import { onSessionExpired } from './session';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: AbsentPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Pages one stays on for long: the rail is narrow and the page has no padding of its own. */
    isFocused?: boolean;
  }
}

/** The list in routes.ts and the tree name the same addresses, or this does not compile. */
type TreePath = Exclude<keyof typeof router.routesByPath, '/$'>;
type Difference = Exclude<TreePath, RoutePath> | Exclude<RoutePath, TreePath>;
const listIsComplete: [Difference] extends [never] ? true : Difference = true;

onSessionExpired(() => {
  if (!listIsComplete) return;
  void router.invalidate();
});
