import nx from '@nx/eslint-plugin';

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
const libRule = (layer, place) => ({
  sourceTag: tag(layer),
  onlyDependOnLibsWithTags: LIBS.slice(0, place + 1)
    .filter((below) => !PURE.includes(layer) || PURE.includes(below))
    .map(tag),
  ...(PURE.includes(layer) && { bannedExternalImports: SERVER_PACKAGES }),
});

export default [
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'].map(({ rules: _rules, ...config }) => config),
  { ignores: ['**/dist', '**/gql', '.nx', '.plumbline', '**/testing-fixtures'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            ...LIBS.map(libRule),
            { sourceTag: tag('web'), onlyDependOnLibsWithTags: [tag('web')] },
            { sourceTag: tag('api'), onlyDependOnLibsWithTags: [tag('api'), ...LIBS.map(tag)] },
            { sourceTag: tag('cli'), onlyDependOnLibsWithTags: [tag('cli'), tag('api'), ...LIBS.map(tag)] },
          ],
        },
      ],
    },
  },
];
