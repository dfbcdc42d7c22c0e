import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { RolePasswords } from '@plumbline/migrations';

interface Secrets {
  /** Superuser of the embedded PostgreSQL. */
  readonly superuser: string;
  /** Seals cursors. */
  readonly signing: string;
  /** By database, because one data folder may have served several. */
  readonly roles: Readonly<Record<string, RolePasswords>>;
}

const random = (): string => randomBytes(24).toString('base64url');

/** Passwords nobody chose and nobody types, random per installation, readable by its owner alone. */
export class SecretsFile {
  private readonly file: string;

  constructor(dataFolder: string) {
    this.file = path.join(dataFolder, 'secrets.json');
  }

  superuserPassword(): string {
    return this.read().superuser;
  }

  signingSecret(): string {
    return this.read().signing;
  }

  rolePasswords(database: string): RolePasswords {
    const secrets = this.read();
    const known = secrets.roles[database];
    if (known) return known;
    const fresh = { migrator: random(), app: random() };
    this.write({ ...secrets, roles: { ...secrets.roles, [database]: fresh } });
    return fresh;
  }

  private read(): Secrets {
    if (fs.existsSync(this.file)) return JSON.parse(fs.readFileSync(this.file, 'utf8')) as Secrets;
    const fresh = { superuser: random(), signing: random(), roles: {} };
    this.write(fresh);
    return fresh;
  }

  // Renamed into place: half a file would lock the installation out of its own database.
  private write(secrets: Secrets): void {
    const draft = `${this.file}.new`;
    fs.writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(draft, this.file);
  }
}
