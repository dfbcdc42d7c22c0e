import { Refusal } from '../refusal.js';

/** Turns what PostgreSQL or initdb printed before it gave up into a paragraph to act on. */
export function refusalFromLog(log: string, folder: string, logFile: string | undefined): Refusal {
  if (/shared memory segment.*No space left on device/.test(log)) {
    return new Refusal(
      'PostgreSQL found too little shared memory (/dev/shm). In a container, start it with more: docker run --shm-size=256m.',
    );
  }
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(folder);
  const lines = log.trim().split('\n').slice(-4).join('\n');
  return new Refusal(
    `PostgreSQL did not start on ${folder}.${logFile ? ` Its log is ${logFile}.` : ''} It said:\n${lines}`,
  );
}

export const diskFull = (folder: string): Refusal =>
  new Refusal(
    `The disk is full: there is no room left for the database in ${folder}. Free at least 500 MB there, or choose a folder on ` +
      'another disk with PLUMBLINE_DATA=<folder>, and start again. What was saved before is kept.',
  );
