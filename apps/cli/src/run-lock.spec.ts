import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RunLock } from './run-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  const lockFile = (): string => path.join(folder, 'run.lock');

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-lock-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('refuses a second run and says where the first one answers', () => {
    RunLock.take(folder).serves('http://localhost:4711');
    expect(() => RunLock.take(folder)).toThrow(
      new RegExp(`process ${process.pid}\\).*http://localhost:4711`),
    );
  });

  it('is free again after its release', () => {
    RunLock.take(folder).release();
    expect(fs.existsSync(lockFile())).toBe(false);
    expect(() => RunLock.take(folder)).not.toThrow();
  });

  it('is taken over from a run that was killed', async () => {
    const killed = spawn('sleep', ['60']);
    const stat = fs.readFileSync(`/proc/${killed.pid}/stat`, 'utf8').split(' ')[21];
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: killed.pid, began: stat }));
    expect(() => RunLock.take(folder)).toThrow('Another Plumbline');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(() => RunLock.take(folder)).not.toThrow();
  });

  it('is taken over when the pid meanwhile belongs to another program', () => {
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, began: '1' }));
    expect(() => RunLock.take(folder)).not.toThrow();
  });

  it('is taken over when it is torn', () => {
    fs.writeFileSync(lockFile(), '{"pid":');
    expect(() => RunLock.take(folder)).not.toThrow();
  });

  it('is not released by a run that no longer holds it', () => {
    const first = RunLock.take(folder);
    fs.writeFileSync(lockFile(), JSON.stringify({ pid: process.ppid, began: '1' }));
    first.release();
    expect(fs.existsSync(lockFile())).toBe(true);
  });
});
