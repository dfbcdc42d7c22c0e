// What every tool begins with: the right Node, the packages installed, and one progress line for each step.
// Imports nothing from node_modules and uses no syntax beyond Node 14, so that an old Node reads far enough to say so.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const inRoot = (...parts) => path.join(root, ...parts);

const OLDEST_NODE = 20;
const PINNED_NODE = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let progress = process.stdout;

/**
 * Returns only on the pinned Node with the packages of the lock file installed. A tool that is signalled ends, and what
 * it runs with it, unless it takes signals itself.
 */
export async function prepare({ progress: stream = process.stdout, takesSignals = false } = {}) {
  progress = stream;
  refuseOldNode();
  if (!takesSignals) for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
  await installIfStale();
  await continueOnPinnedNode();
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  quit(
    `Plumbline needs Node ${OLDEST_NODE} or later to start, and this is Node ${process.versions.node} ` +
      `(${process.execPath}). Install a current Node from https://nodejs.org and run the command again.`,
  );
}

/** Prints one paragraph and ends. */
export function quit(message, code = 1) {
  process.stderr.write(`\n${message}\n`);
  process.exit(code);
}

async function installIfStale() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, args] = npm ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  try {
    await step(
      'packages installed',
      () => run(command, args),
      'installing packages (the first time takes a minute or two)',
    );
  } catch (failure) {
    quit(`${failure.message}\n\nThe packages could not be installed (npm ci). What npm said is above.`);
  }
}

/** Whether node_modules holds what package-lock.json says. npm writes its own lock file as the last act of an installation. */
function isInstalled() {
  const wanted = inRoot('package-lock.json');
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  if (fs.statSync(wanted).mtimeMs <= fs.statSync(installed).mtimeMs) return true;
  return holdsAllOf(readPackages(wanted), readPackages(installed));
}

const readPackages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;

// A fresh checkout makes the lock file newer without changing it; optional packages of other platforms are never installed.
function holdsAllOf(wanted, installed) {
  return Object.keys(wanted).every((name) => {
    if (!name.startsWith('node_modules/')) return true;
    const present = installed[name];
    return present ? present.version === wanted[name].version : wanted[name].optional === true;
  });
}

function continueOnPinnedNode() {
  if (process.env.PLUMBLINE_NODE_PINNED || samePath(process.execPath, PINNED_NODE)) {
    endWithParent();
    return undefined;
  }
  if (!fs.existsSync(PINNED_NODE)) {
    quit(
      `Node 24 is missing from node_modules. Run "npm ci" and look at what it says about the package "node".`,
    );
  }
  const child = spawn(PINNED_NODE, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PLUMBLINE_NODE_PINNED: '1' },
  });
  // A terminal signals the whole group; `kill` only this process. The child takes a repeated signal as one.
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(() => child.on('exit', (code, signal) => process.exit(signal ? 1 : code)));
}

function samePath(one, other) {
  try {
    return fs.realpathSync(one) === fs.realpathSync(other);
  } catch {
    return false;
  }
}

const endMyself = () => process.kill(process.pid, 'SIGTERM');

/** Whoever started us cannot always pass a signal on; that it is gone is then the request to stop. */
function endWithParent() {
  delete process.env.PLUMBLINE_NODE_PINNED;
  if (process.channel) {
    process.on('disconnect', endMyself);
    process.channel.unref();
  } else if (process.env.npm_lifecycle_event) {
    // npm hands SIGTERM to the shell it runs us in, and the shell dies of it alone.
    const npm = npmAbove();
    setInterval(() => npm !== npmAbove() && endMyself(), 100).unref();
  }
}

/** The processes from here up to npm: the shell, where there is one and /proc tells whose child it is. */
function npmAbove() {
  const shell = process.ppid;
  try {
    const stat = fs.readFileSync(`/proc/${shell}/stat`, 'utf8');
    const [, name, parent] = /\((.*)\) \S (\d+)/.exec(stat);
    return /^(ba|da|)sh$/.test(name) ? `${shell} ${parent}` : `${shell}`;
  } catch {
    return `${shell}`;
  }
}

/** Runs one step and prints its line with seconds; a long step also says that it has begun. */
export async function step(done, work, doing) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (doing) progress.write(`  … ${doing}\n`);
  const result = await work();
  progress.write(`  ✓ ${done} (${seconds()})\n`);
  return result;
}

/** Runs a program and resolves with its output; rejects with the output when it fails. */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString();
      if (code === 0) resolve(output);
      else
        reject(
          Object.assign(new Error(`${output.trim()}\n(${command} ended with ${signal || code})`), {
            output,
            code,
          }),
        );
    });
  });
}

/** Runs a script of node_modules, or of the workspace, on this Node. */
export const runNode = (script, args, options) => run(process.execPath, [inRoot(script), ...args], options);

/** Every file under a folder, dist and node_modules left out; absent folders are empty. */
export function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'dist' || entry.name === 'node_modules') return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(full) : [full];
  });
}

export const modifiedAt = (file) => {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? stat.mtimeMs : 0;
};
