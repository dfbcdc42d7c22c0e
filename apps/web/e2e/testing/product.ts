import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');
const READY = /Plumbline is ready at (http:\/\/localhost:\d+)/;

export type Persona =
  | 'admin'
  | 'recruiter'
  | 'manager'
  | 'interviewer'
  | 'interviewer2'
  | 'interviewer3'
  | 'auditor'
  | 'outsider';

interface Demo {
  readonly people: Readonly<Record<Persona, { readonly email: string; readonly password: string }>>;
  readonly tokens: Readonly<Record<Persona, string>>;
}

/** What `npm start` runs, on a folder of the test's own. */
export class Product {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string,
    /** All that it printed until it was ready. */
    readonly printed: string,
  ) {}

  static async start({ demo = true }: { readonly demo?: boolean } = {}): Promise<Product> {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-journey-'));
    chmodSync(folder, 0o711); // as root the database runs as another user, who must pass here
    const { DATABASE_URL: _theirs, ...inherited } = process.env;
    const env = { PORT: '0', PLUMBLINE_DEMO: demo ? '1' : '0', PLUMBLINE_DATA: join(folder, 'data') };
    const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: ROOT, env: { ...inherited, ...env } });
    const printed = await outputUntilReady(child);
    const url = READY.exec(printed)?.[1];
    if (url) return new Product(child, folder, url, printed);
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`Plumbline did not start:\n${printed}`);
  }

  get demo(): Demo {
    return JSON.parse(readFileSync(join(this.folder, 'data/demo.json'), 'utf8')) as Demo;
  }

  /** What the API answers to the person's token; an answer with errors is thrown. */
  async ask<Answer>(persona: Persona, query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.demo.tokens[persona]}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      this.child.kill('SIGINT');
      await once(this.child, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Everything printed until the ready line and what follows it, or until the end. */
async function outputUntilReady(child: ChildProcess): Promise<string> {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'exit');
  while (!READY.test(text) && child.exitCode === null)
    await Promise.race([once(child.stdout ?? child, 'data'), ended]);
  await new Promise((done) => setTimeout(done, 100)); // the lines after the ready line come with it
  return text;
}
