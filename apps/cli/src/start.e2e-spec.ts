import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, ready, type Run, run } from './testing/run.js';

describe('npm start', () => {
  let folder: string;
  let started: Run;
  let url: string;
  const data = (): string => path.join(folder, 'data');
  const serverPid = (): number =>
    Number(fs.readFileSync(path.join(data(), 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-start-'));
    fs.chmodSync(folder, 0o711);
    started = run({ PLUMBLINE_DATA: data() });
    url = await ready(started);
  });
  afterAll(async () => {
    started.child.kill();
    await end(started);
    fs.rmSync(folder, { recursive: true });
  });

  it('serves API and web client on the address it prints', async () => {
    const [health, page] = await Promise.all([
      fetch(`${url}/readyz`),
      fetch(url, { headers: { accept: 'text/html' } }),
    ]);
    expect(health.status).toBe(200);
    expect(await page.text()).toContain('<title>');
  });

  it('prints the one link by which the first admin comes in', () => {
    expect(started.output().split(`${url}/set-up?token=`)).toHaveLength(2);
  });

  it('creates another organization beside the running server, as JSON where that is asked for', async () => {
    const words = ['organization', 'create', '--name', 'Example Ltd', '--json'];
    const command = run({ PLUMBLINE_DATA: data() }, ['tools/plumbline.mjs', ...words]);
    expect(await end(command)).toBe(0);
    expect(JSON.parse(command.output())).toEqual({
      id: expect.stringMatching(/^org_[0-9a-z]{26}$/),
      name: 'Example Ltd',
      link: expect.stringContaining(`${url}/set-up?token=`),
    });
  });

  it.each([[['organization', 'create']], [['migrate', '--fast']], [['fly']]])(
    'takes %j as misuse',
    async (words) => {
      const command = run({ PLUMBLINE_DATA: data() }, ['tools/plumbline.mjs', ...words]);
      expect(await end(command)).toBe(2);
    },
  );

  it('keeps its secrets to its owner', () => {
    expect(fs.statSync(path.join(data(), 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.join(data(), 'postgres')).mode & 0o077).toBe(0);
  });

  it('refuses a second run on the same folder and says where the first one is', async () => {
    const second = run({ PLUMBLINE_DATA: data() });
    expect(await end(second)).toBe(1);
    expect(second.output()).toContain(`answers at ${url}`);
  });

  it('refuses a port that is taken and says how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const other = run({ PLUMBLINE_DATA: path.join(folder, 'other'), PORT: String(port) });
    expect(await end(other)).toBe(1);
    expect(other.output()).toContain(`Port ${port} is taken by another program. Choose another one`);
    taken.close();
  });

  it('refuses settings it does not understand as misuse', async () => {
    const other = run({ PLUMBLINE_DATA: data(), PORT: 'eighty' });
    expect(await end(other)).toBe(2);
  });

  it('refuses a database it cannot reach, without repeating the password', async () => {
    const other = run({
      PLUMBLINE_DATA: path.join(folder, 'other'),
      DATABASE_URL: 'postgres://someone:hunter2@127.0.0.1:1/plumbline',
    });
    expect(await end(other)).toBe(1);
    expect(other.output()).toContain(
      'No connection to the database of DATABASE_URL (127.0.0.1:1/plumbline, user "someone")',
    );
    expect(other.output()).not.toContain('hunter2');
  });

  it('starts over what a kill -9 left behind, and stops all of it when asked', async () => {
    const left = serverPid();
    started.child.kill('SIGKILL');
    await end(started);
    expect(() => process.kill(left, 0)).not.toThrow();

    started = run({ PLUMBLINE_DATA: data() });
    url = await ready(started);
    expect(() => process.kill(left, 0)).toThrow('ESRCH');

    const server = serverPid();
    started.child.kill('SIGTERM');
    expect(await end(started)).toBe(0);
    expect(() => process.kill(server, 0)).toThrow('ESRCH');
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(fs.existsSync(path.join(data(), 'run.lock'))).toBe(false);
  });
});
