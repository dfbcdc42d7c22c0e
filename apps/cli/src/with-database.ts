import { ensureDataFolder, explained } from './data-folder.js';
import { attachDatabase, type OpenDatabase, openDatabase } from './database/open-database.js';
import { EXIT } from './refusal.js';
import { RunLock } from './run-lock.js';
import type { Settings } from './settings.js';

/**
 * Runs a command's work on the database and leaves things as they were: beside a Plumbline that runs, else on a database
 * started for the command and stopped after it.
 */
export async function withDatabase(
  settings: Settings,
  work: (database: OpenDatabase) => Promise<void>,
): Promise<number> {
  const { dataFolder, databaseUrl } = settings;
  try {
    ensureDataFolder(dataFolder);
    const running =
      databaseUrl || RunLock.runningAt(dataFolder) === undefined ? undefined : attachDatabase(dataFolder);
    await (running ? work(running) : onStartedDatabase(settings, work));
    return EXIT.good;
  } catch (error) {
    throw explained(error, dataFolder) ?? error;
  }
}

// A database of the operator's own serves many at once, so it needs no lock.
async function onStartedDatabase(
  settings: Settings,
  work: (database: OpenDatabase) => Promise<void>,
): Promise<void> {
  const lock = settings.databaseUrl ? undefined : RunLock.take(settings.dataFolder);
  try {
    const database = await openDatabase(settings);
    await work(database).finally(() => database.stop());
  } finally {
    lock?.release();
  }
}
