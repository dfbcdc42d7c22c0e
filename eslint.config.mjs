import nx from '@nx/eslint-plugin';
import parser from '@typescript-eslint/parser';

// A project carries one layer tag. A layer may import itself and the layers before it in this list; nothing looks up.
const LIBS = [
  'kernel',
  'psychometrics',
  'rubric-model',
  'catalogue',
  'platform',
  'migrations',
  'testing',
  'audit',
  'identity',
  'rubrics',
  'hiring',
  'assessments',
  'insights',
  'integrations',
];
const PURE = ['kernel', 'psychometrics', 'rubric-model', 'catalogue'];
const SERVER_PACKAGES = ['@nestjs/*', 'typeorm', 'pg', 'graphql', 'react', 'react-dom'];

const tag = (layer) => `layer:${layer}`;
const libRule = (layer, place, alsoIn) => ({
  sourceTag: tag(layer),
  onlyDependOnLibsWithTags: LIBS.slice(0, place + 1)
    .filter((below) => !PURE.includes(layer) || PURE.includes(below))
    .concat(alsoIn)
    .map(tag),
  ...(PURE.includes(layer) && { bannedExternalImports: SERVER_PACKAGES }),
});

const boundaries = (alsoIn, ignoredCircularDependencies = []) => [
  'error',
  {
    allow: [],
    ignoredCircularDependencies,
    depConstraints: [
      ...LIBS.map((layer, place) => libRule(layer, place, alsoIn)),
      { sourceTag: tag('web'), onlyDependOnLibsWithTags: [tag('web'), ...alsoIn.map(tag)] },
      { sourceTag: tag('api'), onlyDependOnLibsWithTags: [tag('api'), ...LIBS.map(tag)] },
      { sourceTag: tag('cli'), onlyDependOnLibsWithTags: [tag('cli'), tag('api'), ...LIBS.map(tag)] },
    ],
  },
];

export default [
  ...nx.configs['flat/base'],
  { ignores: ['**/dist', '**/gql', '.nx', '.plumbline', '**/testing-fixtures'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser },
    rules: { '@nx/enforce-module-boundaries': boundaries([]) },
  },
  {
    // The harness runs the migrations, and the specs of the migrations need the harness.
    files: ['**/*spec.ts', '**/*.journey.ts', 'apps/web/e2e/**/*.ts', 'libs/*/src/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries(
        ['testing'],
        [['@plumbline/migrations', '@plumbline/testing']],
      ),
    },
  },
];
