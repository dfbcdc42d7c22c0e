import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const STARTS_WITHIN_MS = 60_000;

/** The API as a process that can be killed, always on the same port. */
export class ApiProcess {
  private child: ChildProcess | undefined;
  private port = '0';

  /** @param program the compiled `hit-api.js`. */
  constructor(
    private readonly databaseUrl: string,
    private readonly program = fileURLToPath(new URL('./hit-api.js', import.meta.url)),
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [this.program], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PROOF_DATABASE_URL: this.databaseUrl,
        PROOF_PORT: this.port,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child = child;
    const patience = AbortSignal.timeout(STARTS_WITHIN_MS);
    const [line] = (await Promise.race([
      once(child.stdout, 'data', { signal: patience }),
      once(child, 'exit', { signal: patience }).then(() => {
        throw new Error('The API ended before it answered.');
      }),
    ])) as [Buffer];
    this.port = new URL(line.toString().trim()).port;
  }

  /** Freezes the process where it is: what it has sent arrives, and nothing more is sent. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  /** kill -9. Resolves when the process is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
