// `npm run dev`: the server, compiled and started anew after each change, and the web client with hot reload beside it.
// Open the address that Vite prints; it passes GraphQL on to the server. Ctrl-C ends all of it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { inRoot, prepare, quit, root, step } from './workspace.mjs';

await prepare({ takesSignals: true });
const [{ transpile, transpileOnChange }, { buildWeb, webRoot }] = await Promise.all([
  import('./transpile.mjs'),
  import('./web.mjs'),
]);

try {
  await step('server compiled', () => transpile());
  if (!fs.existsSync(webRoot)) await step('web client built', buildWeb);
} catch (error) {
  quit(error.message);
}

// A group of its own for each: Ctrl-C comes to this process alone, which then ends them in order.
const launch = (args, folder) =>
  spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], detached: true });

const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

const startServer = () => launch(['--enable-source-maps', inRoot('apps/cli/dist/bin.js'), 'start'], root);

let server = startServer();
const client = launch([inRoot('node_modules/vite/bin/vite.js')], inRoot('apps/web'));

let stopping = false;
let restarting = Promise.resolve();

async function restart(before, count) {
  await before;
  if (stopping) return;
  process.stdout.write(`\n  ✓ compiled ${count} files, starting again\n`);
  await end(server);
  server = startServer();
}

transpileOnChange((count, error) => {
  if (error) process.stdout.write(`${error.message}\n`);
  else if (count > 0) restarting = restart(restarting, count);
});

async function stop() {
  if (stopping) return;
  stopping = true;
  await restarting;
  await Promise.all([end(client), end(server)]);
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
