import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../refusal.js';

/** What PostgreSQL writes about itself into postmaster.pid: its pid, its port and whether it is ready. */
interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port, , , , status] = lines;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' };
}

/** Stops the server that an earlier run, killed before it could, left behind on this folder. Answers whether there was one. */
export async function stopLeftover(cluster: string): Promise<boolean> {
  const left = readPostmaster(cluster);
  if (!left || !Number.isInteger(left.pid)) return false;
  if (!isServerOf(left.pid, cluster)) {
    // The pid is dead or belongs to somebody else by now; PostgreSQL would refuse to start over a living one.
    fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
    return false;
  }
  await endServer(left.pid);
  return true;
}

/** SIGINT is PostgreSQL's fast shutdown: it rolls back what is open and writes a checkpoint. SIGQUIT leaves that to the next start. */
export async function endServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (!send(pid, signal)) return;
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!send(pid, 0)) return;
      await sleep(20);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  try {
    const command = fs.existsSync('/proc/self/cmdline')
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes(cluster);
  } catch {
    return false;
  }
}
