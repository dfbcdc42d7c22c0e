import { Closing } from './closing.js';
import { type Running, start, type StartOptions } from './start.js';

/** Past this, something hangs: better an unclean end than a terminal that does not come back. */
const STOP_WITHIN_MS = 40_000;

/** Starts Plumbline, says where it is, and resolves when a signal has stopped all of it. */
export async function serve(options: StartOptions): Promise<void> {
  const closing = new Closing();
  const asked = stopAsked();
  const crashed = new Promise<never>((_resolve, reject) => process.once('uncaughtException', reject));
  const announced = announce(options, closing);
  try {
    await Promise.race([asked, crashed, announced.then(() => asked)]);
    process.stdout.write('\nStopping…\n');
  } finally {
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await closing.close();
    // A start that was interrupted fails on what was closed under it, or closes what it still opened.
    await announced.catch(() => undefined);
  }
}

const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

async function announce(options: StartOptions, closing: Closing): Promise<void> {
  const running = await start(options, closing);
  if (closing.begun) return;
  process.stdout.write(`\nPlumbline is ready at ${running.url}\n${waysIn(running)}`);
}

/** What somebody needs who has never been here; nothing where an admin lets people in. */
function waysIn({ setUpLink, demo }: Running): string {
  if (demo)
    return `Demo data: sign in as ${demo.email}, an interviewer. Her password and the other people are in ${demo.file}\n`;
  return setUpLink
    ? `Nobody has an account yet. Create the first administrator here, once:\n${setUpLink}\n`
    : '';
}
