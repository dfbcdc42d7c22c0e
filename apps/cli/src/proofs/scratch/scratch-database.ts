import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DatabaseUrls, migrate } from '@plumbline/migrations';
import { ensureDataFolder } from '../../data-folder.js';
import { EmbeddedDatabase } from '../../database/embedded-database.js';
import { openDatabase } from '../../database/open-database.js';
import { SecretsFile } from '../../secrets.js';

/** A database as an installation has it, durable, on a folder of its own. */
export interface ScratchDatabase {
  readonly folder: string;
  readonly urls: DatabaseUrls;
  /** Of the superuser, who reads the truth. */
  readonly adminUrl: string;
}

/** Runs the work on a migrated database that is gone afterwards. */
export async function onScratchDatabase<T>(work: (database: ScratchDatabase) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-proof-'));
  ensureDataFolder(folder);
  const settings = { dataFolder: folder, databaseUrl: undefined, demo: false, host: '127.0.0.1', port: 0 };
  const database = await openDatabase(settings);
  try {
    await migrate(database.urls.migrator);
    const adminUrl = EmbeddedDatabase.adminUrlOf(folder, new SecretsFile(folder).superuserPassword());
    return await work({ folder, urls: database.urls, adminUrl: adminUrl ?? '' });
  } finally {
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
