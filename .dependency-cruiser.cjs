// The map of what may import what inside the projects; Nx tags guard the borders between them.
const DOMAIN = '^libs/[^/]+/src/domain/';
const PURE_LIBS = '^libs/(kernel|psychometrics|rubric-model|catalogue)/';
const TESTS = '(spec|journey)\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-plain-typescript',
      comment:
        'Rules read no clock, no network and no database: domain folders import domain folders and pure libs.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: TESTS },
      to: { pathNot: [DOMAIN, PURE_LIBS] },
    },
    {
      name: 'web-speaks-graphql-only',
      severity: 'error',
      from: { path: '^apps/web/src/' },
      to: { path: '^(libs|migrations|apps/(api|cli))/' },
    },
    {
      name: 'web-features-are-strangers',
      comment: 'Features meet in apps/web/src/app; what two of them share belongs in ui or app.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-ui-knows-no-graphql',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^apps/web/src/(gql|features|app)/', 'node_modules/urql'] },
    },
    {
      name: 'resolvers-do-not-touch-the-database',
      severity: 'error',
      from: { path: '\\.(resolver|graphql)\\.ts$' },
      to: { path: ['\\.repository\\.ts$', 'node_modules/(typeorm|pg)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'test-harness-stays-in-tests',
      severity: 'error',
      from: { pathNot: [TESTS, '/testing/', '^libs/testing/', '/e2e/', '^apps/cli/src/proofs/'] },
      to: { path: ['^libs/testing/', '/src/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((apps|libs)/[^/]+|migrations)/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@plumbline/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
