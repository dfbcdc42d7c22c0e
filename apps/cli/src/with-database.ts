import { ensureDataFolder, explained } from './data-folder.js';
import { type OpenDatabase, openDatabase } from './database/open-database.js';
import { EXIT } from './refusal.js';
import { RunLock } from './run-lock.js';
import type { Settings } from './settings.js';

/**
 * Runs a command's work on the database and leaves things as they were. On the embedded database that means to start and
 * stop it, so not while a Plumbline runs on the same folder; a database of the operator's own has no such lock.
 */
export async function withDatabase(
  settings: Settings,
  work: (database: OpenDatabase) => Promise<void>,
): Promise<number> {
  ensureDataFolder(settings.dataFolder);
  const lock = settings.databaseUrl ? undefined : RunLock.take(settings.dataFolder);
  try {
    const database = await openDatabase(settings);
    try {
      await work(database);
    } finally {
      await database.stop();
    }
    return EXIT.good;
  } catch (error) {
    throw explained(error, settings.dataFolder) ?? error;
  } finally {
    lock?.release();
  }
}
