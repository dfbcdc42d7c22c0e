const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
      target: 'es2023',
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, suffix, more = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations'],
  testMatch: [`**/*.${suffix}.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironmentOptions: { customExportConditions: ['@plumbline/source', 'node', 'node-addons'] },
  setupFiles: ['reflect-metadata'],
  ...more,
});

const onPostgres = {
  globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.js',
  globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.js',
};

export default {
  testTimeout: 60_000,
  projects: [
    project('unit', 'spec'),
    project('database', 'db-spec', onPostgres),
    project('http', 'e2e-spec', {
      ...onPostgres,
      setupFiles: ['reflect-metadata', '<rootDir>/apps/api/e2e/testing/as-served.js'],
    }),
    project('browser', 'journey', onPostgres),
  ],
};
