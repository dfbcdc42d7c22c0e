import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmaster } from '../../database/postmaster.js';

const BACK_WITHIN_MS = 60_000;

/** Processes whose parent this is. The second field of stat is a name in parentheses: count from behind it. */
function childrenOf(pid: number): number[] {
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      return []; // it ended while we looked
    }
  });
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it ended by itself, with its parent
  }
}

/** The PostgreSQL of a data folder, whose owner starts it again when it dies. */
export class PostgresProcess {
  private readonly cluster: string;

  constructor(dataFolder: string) {
    this.cluster = path.join(dataFolder, 'postgres');
  }

  private get pid(): number | undefined {
    return readPostmaster(this.cluster)?.pid;
  }

  /** kill -9 of the server and all its processes: nobody is left to write anything down. */
  kill(): number {
    const { pid } = this;
    if (!pid) throw new Error('PostgreSQL does not run.');
    const children = childrenOf(pid);
    for (const each of [pid, ...children]) killOne(each);
    return pid;
  }

  /** Resolves when another process answers in its place. */
  async backAfter(killed: number): Promise<void> {
    const until = Date.now() + BACK_WITHIN_MS;
    while (Date.now() < until) {
      const postmaster = readPostmaster(this.cluster);
      if (postmaster?.ready && postmaster.pid !== killed) return;
      await sleep(10);
    }
    throw new Error('PostgreSQL did not come back.');
  }
}
