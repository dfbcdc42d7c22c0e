import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedDatabase } from './embedded-database.js';
import { readPostmaster } from './postmaster.js';

const PASSWORD = 'a password of the test';

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  const cluster = (): string => path.join(folder, 'postgres');
  const pid = (): number => readPostmaster(cluster())?.pid ?? 0;

  async function readyWithin(patienceMs: number, otherThan = 0): Promise<void> {
    const until = Date.now() + patienceMs;
    while ((pid() === otherThan || !readPostmaster(cluster())?.ready) && Date.now() < until) await sleep(20);
  }

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-embedded-'));
    fs.chmodSync(folder, 0o711);
    database = await EmbeddedDatabase.open(folder, PASSWORD);
    await query(database.adminUrl, 'create table note (text text)');
    await query(database.adminUrl, `insert into note values ('kept')`);
  });
  afterAll(async () => {
    await database.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it.each([
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['data_checksums', 'on'],
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['password_encryption', 'scram-sha-256'],
    ['log_parameter_max_length', '0'],
    ['log_parameter_max_length_on_error', '0'],
  ])('runs with %s = %s', async (setting, value) => {
    const [row] = await query<Record<string, string>>(database.adminUrl, `show ${setting}`);
    expect(row?.[setting]).toBe(value);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(database.adminUrl);
    url.password = 'another';
    await expect(query(url.toString(), 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('logs failures without what people wrote', async () => {
    const statement = `insert into note values ('a secret of a candidate'::int::text)`;
    await expect(query(database.adminUrl, statement)).rejects.toThrow('invalid input syntax');
    const log = fs.readFileSync(path.join(folder, 'postgres.log'), 'utf8');
    expect(log).not.toContain('insert into note');
  });

  it('comes back on the same port when the server dies', async () => {
    const url = database.adminUrl;
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await readyWithin(20_000, killed);
    await expect(query(url, 'select text from note')).resolves.toEqual([{ text: 'kept' }]);
  });

  it('takes over from a run that was killed and left its server behind', async () => {
    const [program, ...args] = fs.readFileSync(`/proc/${pid()}/cmdline`, 'utf8').split('\0').slice(0, -1);
    await database.stop();
    const { uid, gid } = fs.statSync(cluster());
    const leftover = spawn(program ?? '', args, { uid, gid, stdio: 'ignore' });
    await readyWithin(20_000);
    expect(pid()).toBe(leftover.pid);

    database = await EmbeddedDatabase.open(folder, PASSWORD);
    expect(leftover.exitCode).toBe(0);
    await expect(query(database.adminUrl, 'select text from note')).resolves.toEqual([{ text: 'kept' }]);
  });

  it('keeps its data and leaves no process behind when it stops', async () => {
    const running = pid();
    await database.stop();
    expect(() => process.kill(running, 0)).toThrow('ESRCH');
    expect(readPostmaster(cluster())).toBeUndefined();

    database = await EmbeddedDatabase.open(folder, PASSWORD);
    await expect(query(database.adminUrl, 'select text from note')).resolves.toEqual([{ text: 'kept' }]);
  });

  it('leaves the data of another major version alone', async () => {
    const old = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-old-'));
    fs.mkdirSync(path.join(old, 'postgres'));
    fs.writeFileSync(path.join(old, 'postgres', 'PG_VERSION'), '15\n');
    await expect(EmbeddedDatabase.open(old, PASSWORD)).rejects.toThrow('made by PostgreSQL 15');
    expect(fs.readdirSync(path.join(old, 'postgres'))).toEqual(['PG_VERSION']);
    fs.rmSync(old, { recursive: true });
  });
});
