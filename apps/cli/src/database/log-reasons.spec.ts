import { tmpdir } from 'node:os';
import path from 'node:path';
import { refusalFromLog } from './log-reasons.js';

const messageFor = (log: string): string =>
  refusalFromLog(log, path.join(tmpdir(), 'postgres'), '/var/plumbline/postgres.log').message;

describe('what PostgreSQL printed before it gave up', () => {
  it.each([
    ['FATAL: could not write lock file "postmaster.pid": No space left on device', 'The disk is full'],
    ['PANIC: could not write to file: Disk quota exceeded', 'The disk is full'],
    [
      'FATAL: could not resize shared memory segment "/PostgreSQL.1" to 16 bytes: No space left on device',
      'shared memory (/dev/shm)',
    ],
    ['initdb: error: could not look up effective user ID 1234: user does not exist', 'user without a name'],
    ['FATAL: data directory has wrong ownership', 'data directory has wrong ownership'],
  ])('%s becomes: %s', (log, message) => {
    expect(messageFor(log)).toContain(message);
  });

  it('names the log when there is no paragraph for it', () => {
    expect(messageFor('FATAL: something new')).toContain('/var/plumbline/postgres.log');
  });
});
