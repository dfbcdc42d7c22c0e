import fs from 'node:fs';
import { diskFull } from './database/log-reasons.js';
import { codeOf, Refusal } from './refusal.js';

/** Creates the data folder. As root, the account of the server must be able to pass it on the way to its own folder. */
export function ensureDataFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    if (fs.statSync(folder).uid === process.getuid?.())
      fs.chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (error) {
    throw explained(error, folder) ?? error;
  }
}

/** What went wrong with files in the data folder, when it is something the person can put right. */
export function explained(error: unknown, folder: string): Refusal | undefined {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Refusal(
        `Plumbline may not read or write its data folder ${folder} (${error instanceof Error ? error.message : ''}). If it was ` +
          'started as another user before, start it as that user, change the owner of the folder, or set PLUMBLINE_DATA=<folder>.',
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Refusal(`The data folder ${folder} is a file. Set PLUMBLINE_DATA to a folder.`);
    default:
      return undefined;
  }
}
