import { once } from 'node:events';
import { createServer } from 'node:net';
import { startApi } from '@plumbline/api';
import { issueSetUpLink } from '@plumbline/identity';
import { migrate } from '@plumbline/migrations';
import { Closing } from './closing.js';
import { ensureDataFolder, explained } from './data-folder.js';
import { openDatabase } from './database/open-database.js';
import type { DemoSignIn } from './demo/demo-file.js';
import { loadDemo } from './demo/load-demo.js';
import { codeOf, Refusal } from './refusal.js';
import { RunLock } from './run-lock.js';
import { SecretsFile } from './secrets.js';
import type { Settings } from './settings.js';

/** Prints the line of a step when it is done, with its seconds. */
export type Step = <T>(done: string, work: () => Promise<T>, doing?: string) => Promise<T>;

export interface StartOptions {
  readonly settings: Settings;
  readonly step: Step;
  /** The web client's files, being built meanwhile. */
  readonly webRoot: Promise<string>;
}

export interface Running {
  readonly url: string;
  /** Present while no member exists: the one way in. */
  readonly setUpLink?: string;
  /** Present where there is demo data. */
  readonly demo?: DemoSignIn;
}

/** From nothing to a served Plumbline. What it starts is left with `closing`, also when it fails half way. */
export async function start({ settings, step, webRoot }: StartOptions, closing: Closing): Promise<Running> {
  const { dataFolder, port, host } = settings;
  try {
    ensureDataFolder(dataFolder);
    const lock = RunLock.take(dataFolder);
    await closing.add(() => lock.release());
    await requireFreePort(port, host);
    const database = await step(settings.databaseUrl ? 'database reached' : 'PostgreSQL started', () =>
      openDatabase(settings),
    );
    await closing.add(() => database.stop());
    await step('database up to date', () => migrate(database.urls.migrator));
    const demo = settings.demo ? await loadDemo(dataFolder, database.urls.migrator, step) : undefined;
    const web = await webRoot;
    const secret = new SecretsFile(dataFolder).signingSecret();
    const api = await step('API and web client started', () =>
      startApi({ databaseUrl: database.urls.app, secret, port, host, webRoot: web }),
    );
    await closing.add(() => api.close());
    lock.serves(api.url);
    if (demo) return { url: api.url, demo: demo.servedAt(api.url) };
    const path = await issueSetUpLink(database.urls.migrator);
    return { url: api.url, ...(path !== null && { setUpLink: new URL(path, api.url).toString() }) };
  } catch (error) {
    throw codeOf(error) === 'EADDRINUSE' ? portTaken(port) : (explained(error, dataFolder) ?? error);
  }
}

/** Asked first, because it takes a millisecond and the rest takes seconds. */
async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    throw new Refusal(
      `This user may not listen on port ${port}: ports below 1024 are kept for root. Choose one with PORT=<port>.`,
    );
  } finally {
    probe.close();
  }
}

const portTaken = (port: number): Refusal =>
  new Refusal(
    `Port ${port} is taken by another program. Choose another one, for example "PORT=${port + 1} npm start", or "PORT=0 npm start" for any that is free.`,
  );
