// `npm run check`: everything that can be said about the code without running it. `npm run check -- types` runs a subset.
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { prepare, runNode } from './workspace.mjs';

const typeCheck = (project) => runNode('node_modules/typescript7/bin/tsc', ['-p', project]);

/** Each with its words on the command line; `run` rejects with what is to be put right. */
export const CHECKS = [
  {
    name: 'format',
    run: () => runNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  { name: 'lint: code', run: () => runNode('node_modules/oxlint/bin/oxlint', ['--quiet']) },
  { name: 'lint: project boundaries', run: checkBoundaries },
  { name: 'lint: folder rules', run: checkFolders },
  { name: 'types: server', run: () => typeCheck('tsconfig.json') },
  { name: 'types: web', run: () => typeCheck('apps/web/tsconfig.json') },
  { name: 'types: journeys', run: () => typeCheck('apps/web/e2e/tsconfig.json') },
  {
    name: 'generated files',
    run: async () => {
      const { staleGenerated } = await import('./generate.mjs');
      const stale = await staleGenerated();
      if (stale.length > 0) throw new Error(`Run "npm run generate" and commit: ${stale.join(', ')}`);
    },
  },
];

/** Through nx, which builds the project graph first: without one the rule passes everything, in silence. */
export function checkBoundaries(root) {
  const args = ['run', 'workspace:boundaries', '--skip-nx-cache', '--outputStyle=stream'];
  const env = { ...process.env, NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: '0' };
  return runNode('node_modules/nx/dist/bin/nx.js', args, { env, ...(root && { cwd: root }) });
}

export function checkFolders(root) {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    'apps',
    'libs',
    'migrations',
  ];
  return runNode('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', args, {
    ...(root && { cwd: root }),
  });
}

/** Runs the checks, as many at a time as there are processors, and answers each with what it found. */
export async function runChecks(checks, report) {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = Date.now();
      const failure = await check.run().then(
        () => undefined,
        (error) => error.message,
      );
      const result = { name: check.name, failure, seconds: (Date.now() - began) / 1000 };
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return results;
}

export function printResult({ name, failure, seconds }) {
  process.stdout.write(`  ${failure === undefined ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
  if (failure !== undefined) process.stdout.write(`${failure}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare();
  const wanted = process.argv.slice(2);
  const checks = CHECKS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  const results = await runChecks(checks, printResult);
  process.exit(results.some(({ failure }) => failure !== undefined) || checks.length === 0 ? 1 : 0);
}
