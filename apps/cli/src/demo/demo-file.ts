import fs from 'node:fs';
import path from 'node:path';
import type { DemoAccounts } from './demo-accounts.js';

export interface Demo extends DemoAccounts {
  readonly url: string;
}

/** How somebody who has just started the demo gets in. */
export interface DemoSignIn {
  readonly email: string;
  readonly file: string;
}

/** Where the demo's people and their passwords are written down, for whoever installed it and nobody else. */
export class DemoFile {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = path.join(dataFolder, 'demo.json');
  }

  read(): Demo | undefined {
    return fs.existsSync(this.path) ? (JSON.parse(fs.readFileSync(this.path, 'utf8')) as Demo) : undefined;
  }

  /** Writes down where the demo is to be found this time. */
  servedAt(url: string): DemoSignIn {
    const demo = this.read();
    if (!demo) throw new Error(`${this.path} is gone.`);
    this.write({ ...demo, url });
    return { email: demo.people['interviewer']?.email ?? '', file: this.path };
  }

  // Renamed into place: half a file would lose the passwords, of which there is no other copy.
  write({ url, people, tokens }: Demo): void {
    const draft = `${this.path}.new`;
    fs.writeFileSync(draft, `${JSON.stringify({ url, people, tokens }, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(draft, this.path);
  }
}
