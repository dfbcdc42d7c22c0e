import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@plumbline/migrations';
import { ensureDataFolder } from '../../data-folder.js';
import { EmbeddedDatabase } from '../../database/embedded-database.js';
import { openDatabase } from '../../database/open-database.js';
import { SecretsFile } from '../../secrets.js';
import { ApiProcess } from './api-process.js';
import { type Kill, KillLoop, type KillPlan } from './kill-loop.js';
import { type Panels, preparePanels } from './panels.js';
import { PostgresProcess } from './postgres-process.js';
import { median } from './random.js';
import { readTruth, type Truth } from './truth.js';

export interface KillResult {
  readonly plan: KillPlan;
  readonly kills: readonly Kill[];
  readonly acknowledged: number;
  /** Acknowledged after more than one sending. */
  readonly sentAgain: number;
  /** Milliseconds. */
  readonly medianLatency: number;
  readonly truth: Truth;
  readonly seconds: number;
}

export interface KillSetting {
  /** The compiled API to be killed, where it is not beside this file. */
  readonly program?: string;
  readonly report?: (kill: Kill, place: number) => void;
}

/** The product on a folder of its own, killed as planned, and what its database holds afterwards. */
export async function runKills(plan: KillPlan, { program, report }: KillSetting = {}): Promise<KillResult> {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'plumbline-kill-'));
  ensureDataFolder(folder);
  const settings = { dataFolder: folder, databaseUrl: undefined, demo: false, host: '127.0.0.1', port: 0 };
  const database = await openDatabase(settings);
  const api = new ApiProcess(database.urls.app, program);
  try {
    await migrate(database.urls.migrator);
    await api.start();
    const adminUrl = EmbeddedDatabase.adminUrlOf(folder, new SecretsFile(folder).superuserPassword());
    const panels = await preparePanels(adminUrl ?? '', database.urls, plan.clients);
    const loop = new KillLoop(plan, api, new PostgresProcess(folder), panels);
    return await measured(plan, loop, panels, report).finally(() => panels.superuser.end());
  } finally {
    await api.kill();
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(
  plan: KillPlan,
  loop: KillLoop,
  { superuser }: Panels,
  report: KillSetting['report'] = () => undefined,
): Promise<KillResult> {
  const began = performance.now();
  const kills = await loop.run(report);
  const acknowledged = loop.clients.flatMap((client) => client.acknowledged);
  return {
    plan,
    kills,
    acknowledged: acknowledged.length,
    sentAgain: acknowledged.filter(({ sent }) => sent > 1).length,
    medianLatency: median(loop.clients.flatMap(({ latencies }) => latencies)),
    truth: await readTruth(superuser, acknowledged),
    seconds: (performance.now() - began) / 1000,
  };
}
