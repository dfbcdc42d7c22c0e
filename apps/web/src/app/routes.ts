/** Every address of the client. The route tree is checked against this list by the compiler; tests walk it. */
export const ROUTES = {
  home: '/',
  signIn: '/sign-in',
  setUp: '/set-up',
  choosePassword: '/choose-password',
  interviews: '/interviews',
  scorecard: '/scorecards/$assignmentId',
  rubrics: '/rubrics',
  rubricVersion: '/rubrics/$rubricVersionId',
  candidates: '/candidates',
  candidate: '/candidates/$candidateId',
  application: '/applications/$applicationId',
  jobs: '/jobs',
  newJob: '/jobs/new',
  pipeline: '/jobs/$jobId',
  jobSetup: '/jobs/$jobId/setup',
  debrief: '/applications/$applicationId/debrief',
  members: '/settings/members',
  tokens: '/settings/tokens',
  preferences: '/settings/preferences',
} as const;

export type RoutePath = (typeof ROUTES)[keyof typeof ROUTES];

export const ROUTE_PATHS: readonly RoutePath[] = Object.values(ROUTES);

/** Addresses that work without signing in. */
export const OPEN_PATHS: readonly RoutePath[] = [ROUTES.signIn, ROUTES.setUp, ROUTES.choosePassword];
