import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { readJobsSearch } from '../features/jobs/list/jobs-search';
import { readMemberSearch } from '../features/members/member-search';
import { versionSearch } from '../features/rubrics/version-search';
import { readListSearch } from '../features/candidates/list-search';
import { readPipelineSearch } from '../features/pipeline/pipeline-search';
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

const pipeline = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.pipeline,
  validateSearch: readPipelineSearch,
  component: lazyRouteComponent(() => import('../features/pipeline/pipeline-page'), 'PipelinePage'),
});

const debrief = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.debrief,
  component: lazyRouteComponent(() => import('../features/debrief/debrief-page'), 'DebriefPage'),
});

const interviews = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.interviews,
  component: lazyRouteComponent(() => import('../features/interviews/interviews-page'), 'InterviewsPage'),
});

const scorecard = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.scorecard,
  staticData: { isFocused: true },
  component: lazyRouteComponent(() => import('../features/scorecards/scorecard-page'), 'ScorecardPage'),
});

const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.jobs,
  validateSearch: readJobsSearch,
  component: lazyRouteComponent(() => import('../features/jobs/list/jobs-page'), 'JobsPage'),
});

const newJob = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.newJob,
  component: lazyRouteComponent(() => import('../features/jobs/new/new-job-page'), 'NewJobPage'),
});

const jobSetup = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.jobSetup,
  component: lazyRouteComponent(() => import('../features/jobs/setup/job-setup-page'), 'JobSetupPage'),
});

const members = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.members,
  validateSearch: readMemberSearch,
  component: lazyRouteComponent(() => import('../features/members/members-page'), 'MembersPage'),
});

const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.tokens,
  component: lazyRouteComponent(() => import('../features/tokens/tokens-page'), 'TokensPage'),
});

const preferences = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.preferences,
  component: lazyRouteComponent(() => import('../features/preferences/preferences-page'), 'PreferencesPage'),
});

const candidates = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.candidates,
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../features/candidates/candidates-page'), 'CandidatesPage'),
});

const candidate = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.candidate,
  component: lazyRouteComponent(() => import('../features/candidates/candidate-page'), 'CandidatePage'),
});

const application = createRoute({
  getParentRoute: () => signedIn,
  path: ROUTES.application,
  component: lazyRouteComponent(() => import('../features/applications/application-page'), 'ApplicationPage'),
});

const absent = createRoute({ getParentRoute: () => signedIn, path: '$', component: AbsentPage });

export const routeTree = root.addChildren([
  signIn,
  setUp,
  choosePassword,
  signedIn.addChildren([
    home,
    interviews,
    scorecard,
    rubrics,
    rubricVersion,
    jobs,
    newJob,
    pipeline,
    jobSetup,
    debrief,
    members,
    tokens,
    preferences,
    candidates,
    candidate,
    application,
    absent,
  ]),
]);
