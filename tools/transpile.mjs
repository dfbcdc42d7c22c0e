// TypeScript of the server projects to dist/, file by file, without a type check (that is `npm run check`).
// Only what changed is compiled; outputs whose source is gone are removed. `node tools/transpile.mjs [--watch] [project]`
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, inRoot, modifiedAt, prepare, root, step } from './workspace.mjs';

const NOT_SHIPPED = /(\.d\.ts|[.-]spec\.ts|\.journey\.ts|[\\/]jest-global-\w+\.ts)$/;
// A change of the compiler or its options makes every output stale.
const COMPILER = [
  fileURLToPath(import.meta.url),
  inRoot('jest.config.js'),
  inRoot('node_modules/@swc/core/package.json'),
];

function serverProjects() {
  const libs = fs.readdirSync(inRoot('libs')).map((lib) => `libs/${lib}`);
  return [...libs, 'migrations', 'apps/api', 'apps/cli'];
}

/** Source folder of a project: the migrations are a flat list in their root. */
const sourceOf = (project) => (project === 'migrations' ? inRoot(project) : inRoot(project, 'src'));

function outputsOf(project) {
  const source = sourceOf(project);
  return filesUnder(source)
    .filter((file) => file.endsWith('.ts') && !NOT_SHIPPED.test(file))
    .map((file) => ({
      file,
      output: inRoot(project, 'dist', path.relative(source, file).replace(/\.ts$/, '.js')),
    }));
}

/** Compiles what is stale and answers how many files that were. */
export async function transpile(only) {
  const projects = serverProjects().filter((project) => !only || project === only);
  const outputs = projects.flatMap(outputsOf);
  removeOrphans(projects, new Set(outputs.map(({ output }) => output)));
  const compilerChanged = Math.max(...COMPILER.map(modifiedAt));
  const stale = outputs.filter(
    ({ file, output }) => modifiedAt(output) < Math.max(modifiedAt(file), compilerChanged),
  );
  if (stale.length > 0) await compile(stale);
  return stale.length;
}

function removeOrphans(projects, wanted) {
  for (const project of projects) {
    const dist = inRoot(project, 'dist');
    if (!fs.existsSync(dist)) continue;
    for (const name of fs.readdirSync(dist, { recursive: true })) {
      const file = path.join(dist, name);
      if (name.endsWith('.js') && !wanted.has(file)) fs.rmSync(file);
    }
  }
}

async function compile(stale) {
  const [{ transform }, { default: jest }] = await Promise.all([
    import('@swc/core'),
    import('../jest.config.js'),
  ]);
  const [, options] = jest.projects[0].transform['\\.tsx?$'];
  await Promise.all(
    stale.map(async ({ file, output }) => {
      const { code } = await transform(fs.readFileSync(file, 'utf8'), {
        ...options,
        filename: path.relative(root, file),
      });
      fs.mkdirSync(path.dirname(output), { recursive: true });
      // Renamed into place: a server that starts meanwhile never reads half a file.
      fs.writeFileSync(`${output}.new`, code);
      fs.renameSync(`${output}.new`, output);
    }),
  );
}

/** Compiles again after each change, until the process ends. Syntax errors are printed, not fatal. */
export function transpileOnChange(report) {
  let pending;
  const again = () => {
    clearTimeout(pending);
    pending = setTimeout(() => transpile().then(report, (error) => report(0, error)), 60);
  };
  for (const project of serverProjects()) {
    const source = sourceOf(project);
    if (fs.existsSync(source))
      fs.watch(source, { recursive: true }, (_event, name) => name?.endsWith('.ts') && again());
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  await prepare();
  const only = args.find((arg) => !arg.startsWith('--'));
  const changed = await step('server compiled', () => transpile(only));
  process.stdout.write(`    ${changed} files\n`);
  if (args.includes('--watch')) {
    transpileOnChange((count, error) =>
      process.stdout.write(error ? `${error.message}\n` : `  ✓ compiled ${count} files\n`),
    );
  }
}
