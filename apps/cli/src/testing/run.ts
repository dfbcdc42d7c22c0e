import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const READY = /Plumbline is ready at (http:\/\/localhost:\d+)/;

export interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
}

/** What `npm start` and `npm run plumbline` run, on a folder of the test's own. */
export function run(env: Record<string, string>, args = ['tools/start.mjs']): Run {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...inherited, PORT: '0', PLUMBLINE_DEMO: '0', ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { child, output: () => Buffer.concat(chunks).toString() };
}

export async function end(started: Run): Promise<number | null> {
  if (started.child.exitCode === null) await once(started.child, 'exit');
  return started.child.exitCode;
}

/** The address it prints, or everything it printed when it ended instead. */
export async function ready(started: Run): Promise<string> {
  for (;;) {
    const url = READY.exec(started.output())?.[1];
    if (url) return url;
    if (started.child.exitCode !== null) throw new Error(started.output());
    await Promise.race([once(started.child.stdout ?? started.child, 'data'), once(started.child, 'exit')]);
  }
}
