import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, ready, type Run, run } from '../testing/run.js';
import type { Demo } from './demo-file.js';

const ME = '{ me { member { email } organization { name } } }';

describe('npm start with demo data', () => {
  let folder: string;
  let started: Run;
  let url: string;
  const data = (): string => path.join(folder, 'data');
  const demo = (): Demo => JSON.parse(fs.readFileSync(path.join(data(), 'demo.json'), 'utf8')) as Demo;
  const start = async (): Promise<void> => {
    // as nobody says whether demo data are wanted
    started = run({ PLUMBLINE_DATA: data(), PLUMBLINE_DEMO: '' });
    url = await ready(started);
  };
  const stop = async (): Promise<void> => {
    started.child.kill();
    await end(started);
  };
  const ask = async (query: string, headers: Record<string, string>, variables = {}): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-demo-'));
    fs.chmodSync(folder, 0o711);
    await start();
  });
  afterAll(async () => {
    await stop();
    fs.rmSync(folder, { recursive: true });
  });

  it('says in one line how to get in, and prints no set-up link', () => {
    const file = path.join(data(), 'demo.json');
    const email = demo().people['interviewer']?.email;
    expect(started.output()).toContain(
      `Plumbline is ready at ${url}\nDemo data: sign in as ${email}, an interviewer. Her password and the other people are in ${file}\n`,
    );
    expect(started.output()).not.toContain('/set-up');
  });

  it('keeps the accounts to their owner', () => {
    expect(fs.statSync(path.join(data(), 'demo.json')).mode & 0o777).toBe(0o600);
    expect(demo().url).toBe(url);
  });

  it('lets every persona in by token, each into their own organization', async () => {
    const { people, tokens } = demo();
    expect(Object.keys(tokens)).toEqual(Object.keys(people));
    for (const [persona, token] of Object.entries(tokens))
      expect(await ask(ME, { authorization: `Bearer ${token}` })).toEqual({
        data: {
          me: {
            member: { email: people[persona]?.email },
            organization: { name: persona === 'outsider' ? 'Southfield Health' : 'Northwater' },
          },
        },
      });
  });

  it('lets every persona in by password', async () => {
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn ${ME} } }`;
    for (const { email, password } of Object.values(demo().people))
      expect(await ask(signIn, {}, { input: { email, password } })).toMatchObject({
        data: { signIn: { me: { member: { email } } } },
      });
  });

  it('refuses to be loaded a second time', async () => {
    const command = run({ PLUMBLINE_DATA: data(), PLUMBLINE_DEMO: '' }, ['tools/plumbline.mjs', 'seed']);
    expect(await end(command)).toBe(1);
    expect(command.output()).toContain('There is an organization in this database already.');
  });

  it('keeps accounts and data over a restart, and writes down the new address', async () => {
    const before = demo();
    await stop();
    await start();
    expect(demo()).toEqual({ ...before, url });
    expect(started.output()).not.toContain('demo data loaded');
    expect(await ask(ME, { authorization: `Bearer ${before.tokens['recruiter']}` })).toMatchObject({
      data: { me: { organization: { name: 'Northwater' } } },
    });
  });
});

describe('plumbline seed', () => {
  it('takes PLUMBLINE_DEMO=0 for a no', async () => {
    const command = run({ PLUMBLINE_DEMO: '0' }, ['tools/plumbline.mjs', 'seed']);
    expect(await end(command)).toBe(2);
    expect(command.output()).toContain('Set PLUMBLINE_DEMO=1');
  });
});
