import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CONFIGURATION = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.json', 'tsconfig.base.json'];
const RULES = ['eslint.config.mjs', '.dependency-cruiser.cjs', 'tools'];

const BOUNDARIES = '@nx/enforce-module-boundaries';

/** Sources that every rule allows, and that the violations below import. */
const ALLOWED = {
  'libs/kernel/src/index.ts': `export const kernel = 'kernel';`,
  'libs/platform/src/index.ts': `export { kernel } from '@plumbline/kernel';`,
  'libs/testing/src/index.ts': `export { kernel } from '@plumbline/migrations';`,
  'libs/rubrics/src/index.ts': `export { kernel } from '@plumbline/kernel';`,
  'libs/rubrics/src/rubric.repository.ts': `export { kernel } from '@plumbline/platform';`,
  'libs/rubrics/src/rubrics.service.ts': `export { kernel } from './rubric.repository.js';`,
  'libs/rubrics/src/rubrics.service.db-spec.ts': `export { kernel } from '@plumbline/testing';`,
  'libs/rubrics/src/domain/publish.ts': `export { kernel } from '@plumbline/kernel';`,
  'migrations/index.ts': `export { kernel } from '@plumbline/kernel';`,
  'migrations/drift.db-spec.ts': `export { kernel } from '@plumbline/testing';`,
  'apps/web/src/ui/button.ts': `export const button = 'button';`,
  'apps/web/src/features/pipeline/page.ts': `export { button } from '../../ui/button';`,
  'apps/web/src/features/debrief/client.ts': `export { Client } from 'urql';`,
  'apps/web/src/app/router.ts': `export { button } from '../features/pipeline/page';`,
};

/** One violation of each kind: where it is planted, and the rule and the words that must stop it. */
const VIOLATIONS = [
  {
    what: 'a lib that imports one that stands on it',
    file: 'libs/kernel/src/planted-lib.ts',
    source: `export { kernel } from '@plumbline/platform';`,
    stoppedBy: [BOUNDARIES, 'Circular dependency between "@plumbline/kernel" and "@plumbline/platform"'],
  },
  {
    what: 'a slice that imports a later slice',
    file: 'libs/identity/src/planted-slice.ts',
    source: `export { kernel } from '@plumbline/rubrics';`,
    stoppedBy: [BOUNDARIES, '"layer:identity" can only depend on'],
  },
  {
    what: 'a pure lib that imports a server lib',
    file: 'libs/catalogue/src/planted-server.ts',
    source: `export { kernel } from '@plumbline/platform';`,
    stoppedBy: [BOUNDARIES, '"layer:catalogue" can only depend on'],
  },
  {
    what: 'a pure lib that imports a server package',
    file: 'libs/kernel/src/planted-package.ts',
    source: `export { DataSource } from 'typeorm';`,
    stoppedBy: [BOUNDARIES, '"layer:kernel" is not allowed to import "typeorm"'],
  },
  {
    what: 'the web client importing a server lib',
    file: 'apps/web/src/app/planted-server.ts',
    source: `export { kernel } from '@plumbline/kernel';`,
    stoppedBy: [BOUNDARIES, '"layer:web" can only depend on'],
  },
  {
    what: 'the web client reaching a server lib by path',
    file: 'apps/web/src/app/planted-path.ts',
    source: `export { kernel } from '../../../../libs/kernel/src/index';`,
    stoppedBy: ['web-speaks-graphql-only'],
  },
  {
    what: 'a domain rule that imports the database',
    file: 'libs/rubrics/src/domain/planted-domain.ts',
    source: `export { DataSource } from 'typeorm';`,
    stoppedBy: ['domain-is-plain-typescript'],
  },
  {
    what: 'a resolver that imports a repository',
    file: 'libs/rubrics/src/planted.resolver.ts',
    source: `export { kernel } from './rubric.repository.js';`,
    stoppedBy: ['resolvers-do-not-touch-the-database'],
  },
  {
    what: 'a feature that imports another feature',
    file: 'apps/web/src/features/debrief/planted-feature.ts',
    source: `export { button } from '../pipeline/page';`,
    stoppedBy: ['web-features-are-strangers'],
  },
  {
    what: 'a ui component that imports the GraphQL client',
    file: 'apps/web/src/ui/planted-ui.ts',
    source: `export { Client } from 'urql';`,
    stoppedBy: ['web-ui-knows-no-graphql'],
  },
  {
    what: 'product code that imports the test harness',
    file: 'libs/rubrics/src/planted-harness.ts',
    source: `export { kernel } from '@plumbline/testing';`,
    stoppedBy: ['test-harness-stays-in-tests'],
  },
  {
    what: 'two files that import each other',
    file: 'libs/platform/src/planted-cycle.ts',
    source: `export { planted } from './planted-cycle.js';`,
    stoppedBy: ['no-cycles'],
  },
];

let workspace: string;

const write = (file: string, source: string): void => {
  const full = path.join(workspace, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, `${source}\n`);
};

/** The projects with their tags and the rules as they are, on sources of the test's own. */
function copyWorkspace(): void {
  workspace = fs.realpathSync(fs.mkdtempSync(path.join(tmpdir(), 'plumbline-guards-')));
  for (const name of [...CONFIGURATION, ...RULES]) {
    fs.cpSync(path.join(ROOT, name), path.join(workspace, name), { recursive: true });
  }
  for (const manifest of fs
    .globSync('{apps,libs}/*/package.json', { cwd: ROOT })
    .concat('migrations/package.json')) {
    write(manifest, fs.readFileSync(path.join(ROOT, manifest), 'utf8'));
  }
  for (const [file, source] of Object.entries(ALLOWED)) write(file, source);
  linkPackages();
}

// Packages are those installed, except our own, which must lead into the copy.
function linkPackages(): void {
  const modules = path.join(workspace, 'node_modules');
  fs.mkdirSync(path.join(modules, '@plumbline'), { recursive: true });
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules'))) {
    if (name !== '@plumbline')
      fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  const projects = fs.readdirSync(path.join(workspace, 'libs')).map((lib) => path.join('libs', lib));
  for (const project of [...projects, 'migrations']) {
    fs.symlinkSync(path.join(workspace, project), path.join(modules, '@plumbline', path.basename(project)));
  }
}

function runGuards(): { status: number | null; output: string } {
  const args = ['tools/check.mjs', 'boundaries', 'folder rules'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: workspace, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** Everything the guards say of one file: ESLint prints its path above the findings, dependency-cruiser within. */
function findingsFor(output: string, file: string): string {
  const blocks = output.split(/\n(?=.*(?:\/plumbline-guards-\w+\/|\berror \w))/);
  return blocks.filter((block) => block.includes(file)).join('\n');
}

describe('the import guards', () => {
  beforeAll(copyWorkspace);
  afterAll(() => fs.rmSync(workspace, { recursive: true, force: true }));

  it('pass what is allowed', () => {
    expect(runGuards()).toMatchObject({
      status: 0,
      output: expect.stringContaining('✓ lint: project boundaries'),
    });
  });

  describe('with a violation of each kind', () => {
    let found: ReturnType<typeof runGuards>;

    beforeAll(() => {
      for (const { file, source } of VIOLATIONS) write(file, source);
      found = runGuards();
    });

    it('fail', () => {
      expect(found.status).toBe(1);
    });

    it.each(VIOLATIONS)('stop $what', ({ file, stoppedBy }) => {
      for (const words of stoppedBy) expect(findingsFor(found.output, file)).toContain(words);
    });

    it('say nothing of the files that are allowed', () => {
      for (const file of Object.keys(ALLOWED)) expect(found.output).not.toContain(`error ${file}`);
    });
  });
});
