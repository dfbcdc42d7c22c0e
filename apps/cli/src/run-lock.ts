import fs from 'node:fs';
import path from 'node:path';
import { codeOf, Refusal } from './refusal.js';

interface Holder {
  readonly pid: number;
  /** When the process began, as the kernel tells it: a pid alone may since belong to somebody else. */
  readonly began: string;
  readonly url?: string;
}

const NAME = 'run.lock';

/** One run per data folder. A lock whose process is gone is taken over. */
export class RunLock {
  private constructor(
    private readonly file: string,
    private readonly holder: Holder,
  ) {}

  static take(dataFolder: string): RunLock {
    const file = path.join(dataFolder, NAME);
    const lock = new RunLock(file, { pid: process.pid, began: beganAt(process.pid) });
    // Twice: once more after a stale lock was cleared away.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (lock.create()) return lock;
      const other = readHolder(file);
      if (other && isAlive(other)) throw anotherRun(dataFolder, other);
      fs.rmSync(file, { force: true });
    }
    throw new Refusal(
      `Another Plumbline is just starting on ${dataFolder}. Wait a moment and look there first.`,
    );
  }

  /** Where the Plumbline that runs on this folder answers: undefined when none runs, '' while it is starting. */
  static runningAt(dataFolder: string): string | undefined {
    const holder = readHolder(path.join(dataFolder, NAME));
    return holder && isAlive(holder) ? (holder.url ?? '') : undefined;
  }

  /** Lets a second run say where the first one answers. */
  serves(url: string): void {
    fs.writeFileSync(this.file, JSON.stringify({ ...this.holder, url }));
  }

  release(): void {
    if (readHolder(this.file)?.pid === process.pid) fs.rmSync(this.file, { force: true });
  }

  // Written aside and linked into place, so that nobody reads a lock without a holder.
  private create(): boolean {
    const draft = `${this.file}.${process.pid}`;
    fs.writeFileSync(draft, JSON.stringify(this.holder));
    try {
      fs.linkSync(draft, this.file);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    } finally {
      fs.rmSync(draft, { force: true });
    }
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isHolder(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'began' in value;

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return beganAt(holder.pid) === holder.began;
}

/** Clock ticks from boot to the start of a process, where /proc tells; elsewhere the pid has to do. */
function beganAt(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold spaces: count from behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function anotherRun(dataFolder: string, { pid, url }: Holder): Refusal {
  return new Refusal(
    `Another Plumbline (process ${pid}) is running on ${dataFolder}${url ? ` and answers at ${url}` : ''}. ` +
      'Stop it first, or give this one a data folder of its own: PLUMBLINE_DATA=<folder> PORT=<port> npm start.',
  );
}
