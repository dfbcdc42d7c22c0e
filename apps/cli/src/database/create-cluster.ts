import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf, Refusal } from '../refusal.js';
import { refusalFromLog } from './log-reasons.js';
import { type Account, launcher, type PostgresPrograms } from './postgres-programs.js';

interface NewCluster {
  readonly cluster: string;
  readonly programs: PostgresPrograms;
  readonly account: Account | undefined;
  readonly superuser: string;
  readonly password: string;
}

/** Makes the folder of a PostgreSQL cluster, unless there is one; one of another major version is left alone. */
export async function createCluster(wanted: NewCluster): Promise<void> {
  const { cluster, programs } = wanted;
  const major = majorOf(cluster);
  if (major === programs.major) return;
  if (major) throw anotherMajor(cluster, major, programs.major);
  // Made aside and renamed: a run that ends half way leaves no half cluster that the next one would take for whole.
  const draft = `${cluster}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  try {
    await initialise(wanted, draft);
    fs.renameSync(draft, cluster);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function majorOf(cluster: string): string | undefined {
  try {
    return fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function initialise(
  { programs, account, superuser, password }: NewCluster,
  draft: string,
): Promise<void> {
  fs.mkdirSync(draft, { mode: 0o700 });
  if (account) fs.chownSync(draft, account.uid, account.gid);
  const passwordFile = `${draft}.password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) fs.chownSync(passwordFile, account.uid, account.gid);
  const {
    command,
    args,
    account: as,
  } = launcher(
    account,
    programs.initdb,
    draft,
  )([
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sort order that does not change with the operating system's libraries, which would corrupt indexes.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  try {
    await finish(spawn(command, args, { ...as, stdio: ['ignore', 'pipe', 'pipe'] }), draft);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

async function finish(initdb: ChildProcessByStdio<null, Readable, Readable>, draft: string): Promise<void> {
  const stop = (): unknown => initdb.kill();
  process.once('exit', stop);
  const output: Buffer[] = [];
  for (const stream of [initdb.stdout, initdb.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk));
  const [code] = (await once(initdb, 'close')) as [number | null];
  process.off('exit', stop);
  if (code !== 0) throw refusalFromLog(Buffer.concat(output).toString(), draft, undefined);
}

const anotherMajor = (cluster: string, found: string, ours: string): Refusal =>
  new Refusal(
    `The data in ${cluster} were made by PostgreSQL ${found}, and this Plumbline brings PostgreSQL ${ours}, which cannot read them. ` +
      `Start the Plumbline that made them and dump the database, or choose another folder with PLUMBLINE_DATA=<folder>. Nothing was changed.`,
  );
