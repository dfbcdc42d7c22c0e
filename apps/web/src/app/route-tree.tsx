import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { versionSearch } from '../features/rubrics/version-search';
import { AbsentPage } from './absent-page';
import { FailedPage } from './failed-page';
import { landingPath, navigationFor } from './navigation';
import { pageExists } from './page-exists';
import { safeReturnPath } from './return-path';
import { ROUTES } from './routes';
import { whoIsIt } from './session';

const root = createRootRoute({
  component: Outlet,
  errorComponent: FailedPage,
  notFoundComponent: AbsentPage,
});

/** Everything behind the sign-in, inside the shell. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
  beforeLoad: async ({ location }) => {
    if (await whoIsIt()) return;
    const returnTo = location.href === '/' ? undefined : safeReturnPath(location.href);
    throw redirect({ to: ROUTES.signIn, search: returnTo ? { returnTo } : {}, replace: true });
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.home,
  beforeLoad: async () => {
    const me = await whoIsIt();
    const landing = landingPath(navigationFor(me?.access ?? [], pageExists));
    throw redirect({ to: landing ?? ROUTES.preferences, replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: ROUTES.signIn,
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } => {
    const returnTo = safeReturnPath(search['returnTo']);
    return returnTo ? { returnTo } : {};
  },
  beforeLoad: async ({ search }) => {
    // An unreachable server is the page's own matter: it says so when the form is sent.
    const me = await whoIsIt().catch(() => null);
    if (me) throw redirect({ to: search.returnTo ?? ROUTES.home, replace: true });
  },
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: ROUTES.setUp,
  component: lazyRouteComponent(() => import('../features/sign-in/set-up-page'), 'SetUpPage'),
});

const choosePassword = createRoute({
  getParentRoute: () => root,
  path: ROUTES.choosePassword,
  component: lazyRouteComponent(
    () => import('../features/sign-in/choose-password-page'),
    'ChoosePasswordPage',
  ),
});

const rubrics = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.rubrics,
  component: lazyRouteComponent(() => import('../features/rubrics/rubrics-page'), 'RubricsPage'),
});

const rubricVersion = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.rubricVersion,
  validateSearch: versionSearch,
  component: lazyRouteComponent(
    () => import('../features/rubrics/version/rubric-version-page'),
    'RubricVersionPage',
  ),
});

const preferences = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.preferences,
  component: lazyRouteComponent(() => import('../features/preferences/preferences-page'), 'PreferencesPage'),
});

const absent = createRoute({ getParentRoute: () => signedIn, path: '$', component: AbsentPage });

export const routeTree = root.addChildren([
  signIn,
  setUp,
  choosePassword,
  signedIn.addChildren([home, rubrics, rubricVersion, preferences, absent]),
]);
