// `npm test`: every stage with its seconds, what failed in full, and as the last line alone "Tests: N passed, N failed".
// `npm test -- unit database` runs a subset. A check (format, lint, types, generated files) counts as one test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHECKS, printResult, runChecks } from './check.mjs';
import { transpile } from './transpile.mjs';
import { buildWeb, webIsStale } from './web.mjs';
import { inRoot, prepare, quit, root, run, step } from './workspace.mjs';

const JEST_STAGES = ['unit', 'database', 'http', 'browser'];
const CHECK_STAGES = ['format', 'lint', 'types', 'generated'];
const STAGE_ENDS_WITHIN_MS = 8 * 60_000;

const total = { passed: 0, failed: 0 };

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

async function runCheckStages(wanted) {
  const checks = CHECKS.filter(({ name }) => wanted.some((stage) => name.startsWith(stage)));
  if (checks.length === 0) return;
  process.stdout.write('\nchecks\n');
  const results = await runChecks(checks, printResult);
  const failed = results.filter(({ failure }) => failure !== undefined).length;
  count(results.length - failed, failed);
}

/** One PostgreSQL for all stages, started as the product starts its own, except that its data need not last. */
async function onScratchPostgres(work) {
  const { EmbeddedDatabase } = await import('../apps/cli/dist/database/embedded-database.js');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-scratch-'));
  fs.chmodSync(folder, 0o711); // as root the server runs as another user, who must pass here
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  };
  let server;
  try {
    server = await EmbeddedDatabase.open(folder, 'scratch', settings);
    process.env.PLUMBLINE_TEST_POSTGRES = server.adminUrl;
    await work();
  } finally {
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function runJestStages(wanted) {
  for (const stage of wanted.filter((name) => name === 'unit')) await runJestStage(stage);
  const onDatabase = wanted.filter((name) => name !== 'unit');
  if (onDatabase.length === 0) return;
  await onScratchPostgres(async () => {
    for (const stage of onDatabase) await runJestStage(stage);
  });
}

async function runJestStage(stage) {
  process.stdout.write(`\n${stage}\n`);
  const began = Date.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-results-'));
  const file = path.join(folder, 'results.json');
  try {
    const ended = await runJest(stage, file);
    const { passed, problems } = readOutcome(stage, file, ended);
    for (const problem of problems) process.stdout.write(`${problem}\n\n`);
    count(passed, problems.length);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `  ${problems.length > 0 ? '✗' : '✓'} ${stage}: ${passed} passed, ${problems.length} failed (${seconds} s)\n`,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves with the exit code and the output, whether the tests passed or not. */
function runJest(stage, file) {
  const args = [
    '--experimental-vm-modules',
    inRoot('node_modules/jest/bin/jest.js'),
    '--selectProjects',
    stage,
  ];
  const options = { timeout: STAGE_ENDS_WITHIN_MS, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } };
  return run(process.execPath, [...args, '-w', '2', '--json', `--outputFile=${file}`], options).then(
    (output) => ({ code: 0, output }),
    ({ code, output, message }) => ({ code: code ?? 1, output: output ?? message }),
  );
}

/** What passed, and one text for each failure. Silence is no success: a stage that ran nothing has failed. */
function readOutcome(stage, file, { code, output }) {
  if (!fs.existsSync(file))
    return { passed: 0, problems: [`${output}\n  ${stage} ended (${code}) without results.`] };
  const results = JSON.parse(fs.readFileSync(file, 'utf8'));
  const problems = results.testResults.flatMap(problemsOfFile);
  const passed = results.numPassedTests;
  if (passed + problems.length === 0) problems.push(`  ${stage}: no test was executed.`);
  if (code !== 0 && problems.length === 0)
    problems.push(`${output.slice(-4000)}\n  ${stage} ended with ${code}.`);
  return { passed, problems };
}

function problemsOfFile({ name, message, assertionResults }) {
  const file = path.relative(root, name);
  if (assertionResults.length === 0) return [`  ✗ ${file} could not run\n${message}`];
  return assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(
      ({ status, fullName, failureMessages }) =>
        `  ✗ ${file}: ${fullName} (${status})\n${failureMessages.join('\n')}`,
    );
}

function stagesFromArguments() {
  const all = [...CHECK_STAGES, ...JEST_STAGES];
  const asked = process.argv.slice(2);
  const unknown = asked.filter((stage) => !all.includes(stage));
  if (unknown.length > 0) quit(`There is no stage "${unknown.join(' ')}". Stages: ${all.join(', ')}.`, 2);
  return asked.length > 0 ? asked : all;
}

/** What the stages stand on; the browser tests load the built client. */
async function build(stages) {
  await step('server compiled', () => transpile());
  const needsClient = stages.includes('browser') || stages.includes('http');
  if (needsClient && webIsStale()) await step('web client built', buildWeb);
}

const stages = stagesFromArguments();
await prepare();
try {
  await build(stages);
  await runCheckStages(stages);
  await runJestStages(JEST_STAGES.filter((name) => stages.includes(name)));
} catch (error) {
  process.stdout.write(`\n${error.stack ?? error}\n`);
  count(0, 1);
}
process.stdout.write(`\nTests: ${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
