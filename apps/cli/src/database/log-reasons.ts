import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.js';

/** A new cluster takes about half of this, and what is left of a full disk is not always said to be full. */
const NEEDED_BYTES = 100_000_000;

/** Turns what PostgreSQL or initdb printed before it gave up into a paragraph to act on. */
export function refusalFromLog(log: string, folder: string, logFile: string | undefined): Refusal {
  if (/shared memory segment.*No space left on device/.test(log)) {
    return new Refusal(
      'PostgreSQL found too little shared memory (/dev/shm). In a container, start it with more: docker run --shm-size=256m.',
    );
  }
  if (/No space left on device|Disk quota exceeded/.test(log) || freeBytes(folder) < NEEDED_BYTES)
    return diskFull(folder);
  if (/could not look up effective user ID/.test(log)) {
    return new Refusal(
      'PostgreSQL does not run as a user without a name. Give the user an entry in /etc/passwd, or set DATABASE_URL.',
    );
  }
  const lines = log.trim().split('\n').slice(-4).join('\n');
  return new Refusal(
    `PostgreSQL did not start on ${folder}.${logFile ? ` Its log is ${logFile}.` : ''} It said:\n${lines}`,
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = fs.statfsSync(path.dirname(folder));
  return bavail * bsize;
}

export const diskFull = (folder: string): Refusal =>
  new Refusal(
    `The disk is full: there is no room left for the database in ${folder}. Free at least 500 MB there, or choose a folder on ` +
      'another disk with PLUMBLINE_DATA=<folder>, and start again. What was saved before is kept.',
  );
