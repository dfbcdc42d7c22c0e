import path from 'node:path';
import { misuse } from './refusal.js';

/** What an operator chooses, by environment variable. */
export interface Settings {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly demo: boolean;
  /** The administrator's connection to a PostgreSQL of the operator's own; without it the embedded one is started. */
  readonly databaseUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

export function readSettings(env: Environment, folder = process.cwd()): Settings {
  const databaseUrl = env['DATABASE_URL'] ? checkedUrl(env['DATABASE_URL']) : undefined;
  const host = env['HOST'] ?? '127.0.0.1';
  const demo = demoWanted(env['PLUMBLINE_DEMO'], databaseUrl === undefined);
  if (demo && !LOOPBACK.includes(host)) {
    throw misuse(
      `HOST is "${host}", and demo data is served on this machine alone. Set PLUMBLINE_DEMO=0 to listen on the network.`,
    );
  }
  return {
    port: portFrom(env['PORT']),
    host,
    dataFolder: path.resolve(folder, env['PLUMBLINE_DATA'] ?? '.plumbline'),
    demo,
    databaseUrl,
  };
}

function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 4000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw misuse(`PORT is "${value}". It must be a whole number from 0 to 65535; 0 means any free port.`);
}

/** Demo people and passwords never go into a database that somebody keeps, unless asked for by name. */
function demoWanted(value: string | undefined, embedded: boolean): boolean {
  if (value === undefined || value === '') return embedded;
  if (value === '0' || value === '1') return value === '1';
  throw misuse(`PLUMBLINE_DEMO is "${value}". It must be 0 (no demo data) or 1 (demo data).`);
}

function checkedUrl(value: string): string {
  if (!/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '')) {
    throw misuse('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  }
  if (URL.parse(value)?.pathname.slice(1)) return value;
  throw misuse(
    'DATABASE_URL names no database: add it after the port, as in postgres://user:password@host:5432/plumbline.',
  );
}
