import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createCluster } from './create-cluster.js';
import { refusalFromLog } from './log-reasons.js';
import { launcher, type Launch, postgresPrograms, serverAccount } from './postgres-programs.js';
import { endServer, readPostmaster, stopLeftover } from './postmaster.js';

const SUPERUSER = 'plumbline_superuser';
const DATABASE = 'plumbline';
const LOG_KEPT_BYTES = 10_000_000;
const READY_WITHIN_MS = 60_000;

/** Durability is PostgreSQL's default, named here so that nobody has to look. The log never holds what people wrote. */
const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** The PostgreSQL that comes with Plumbline, on a folder of its own, answering on this machine only. */
export class EmbeddedDatabase {
  private server: ChildProcess | undefined;
  private stopping = false;
  private port = 0;

  private constructor(
    private readonly cluster: string,
    private readonly logFile: string,
    private readonly password: string,
    private readonly launch: (args: readonly string[]) => Launch,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Creates the cluster on first use, clears away what a killed run left, starts, and makes sure of the database. */
  static async open(
    dataFolder: string,
    password: string,
    changed: Readonly<Record<string, string>> = {},
  ): Promise<EmbeddedDatabase> {
    const programs = await postgresPrograms();
    const cluster = path.join(dataFolder, 'postgres');
    const account = serverAccount(cluster);
    await createCluster({ cluster, programs, account, superuser: SUPERUSER, password });
    await stopLeftover(cluster);
    const launch = launcher(account, programs.postgres, cluster);
    const log = path.join(dataFolder, 'postgres.log');
    const settings = { ...SERVER_SETTINGS, ...changed };
    const database = new EmbeddedDatabase(cluster, log, password, launch, settings);
    await database.start();
    // Last resort when the program ends without stopping: PostgreSQL takes the signal and shuts down on its own.
    process.once('exit', () => database.server?.kill('SIGINT'));
    await database.ensureDatabase();
    return database;
  }

  /** Connection of the administrator, who creates roles and nothing else. */
  get adminUrl(): string {
    return this.urlOf(DATABASE);
  }

  /** The same for a server that another process has started on this folder, if it is ready. */
  static adminUrlOf(dataFolder: string, password: string): string | undefined {
    const running = readPostmaster(path.join(dataFolder, 'postgres'));
    return running?.ready ? adminUrl(password, running.port, DATABASE) : undefined;
  }

  stop(): Promise<void> {
    this.stopping = true;
    return this.endServer();
  }

  private async endServer(): Promise<void> {
    const { server } = this;
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    await Promise.all([endServer(server.pid), gone]);
  }

  private urlOf(database: string): string {
    return adminUrl(this.password, this.port, database);
  }

  private async start(): Promise<void> {
    this.keepLogSmall();
    // Between finding a free port and PostgreSQL taking it, somebody else may: then with another.
    for (let attempt = 1; ; attempt++) {
      this.port = await freePort();
      const log = await this.launchServer();
      if (log === undefined) return this.superviseServer();
      if (attempt === 3 || !/Address already in use/.test(log))
        throw refusalFromLog(log, this.cluster, this.logFile);
    }
  }

  /** Resolves to undefined when the server is ready, and to what it logged when it ended instead. */
  private async launchServer(): Promise<string | undefined> {
    const settings = Object.entries({ ...this.settings, port: this.port }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const { command, args, account } = this.launch(['-D', this.cluster, ...settings]);
    const began = fs.statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
    const log = fs.openSync(this.logFile, 'a', 0o600);
    // Detached: Ctrl-C in the terminal must reach the API first and the database last.
    const server = spawn(command, args, { ...account, stdio: ['ignore', log, log], detached: true });
    fs.closeSync(log);
    this.server = server;
    const ended = new AbortController();
    server.once('exit', () => ended.abort());
    server.once('error', (error) => ended.abort(error));
    if (await this.becomesReady(server, ended.signal)) return undefined;
    await this.endServer();
    return fs.readFileSync(this.logFile).subarray(began).toString();
  }

  private async becomesReady(server: ChildProcess, ended: AbortSignal): Promise<boolean> {
    const until = Date.now() + READY_WITHIN_MS;
    while (!ended.aborted && Date.now() < until) {
      const postmaster = readPostmaster(this.cluster);
      if (postmaster?.ready && postmaster.pid === server.pid) return true;
      await sleep(15);
    }
    return false;
  }

  /** A server that dies under a running API is started again on the same port; connections of the API find it there. */
  private superviseServer(): void {
    const { server } = this;
    server?.once('exit', () => {
      if (this.stopping) return;
      void this.restart();
    });
  }

  private async restart(): Promise<void> {
    for (let attempt = 0; attempt < 40 && !this.stopping; attempt++) {
      // Processes of the dead server may hold its memory for a moment, and it refuses to start beside them.
      if ((await this.launchServer()) === undefined) return this.superviseServer();
      await sleep(250);
    }
  }

  private async ensureDatabase(): Promise<void> {
    const admin = new Client({ connectionString: this.urlOf('postgres') });
    await admin.connect();
    try {
      const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE]);
      if (!rowCount) await admin.query(`create database ${DATABASE}`);
    } finally {
      await admin.end();
    }
  }

  private keepLogSmall(): void {
    const size = fs.statSync(this.logFile, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LOG_KEPT_BYTES) fs.renameSync(this.logFile, `${this.logFile}.1`);
  }
}

const adminUrl = (password: string, port: number, database: string): string =>
  `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** A loopback port that is free at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
