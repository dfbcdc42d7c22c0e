import { onScratchDatabase } from '../scratch/scratch-database.js';
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

/** The product on a database of its own, killed as planned, and what its database holds afterwards. */
export const runKills = (plan: KillPlan, { program, report }: KillSetting = {}): Promise<KillResult> =>
  onScratchDatabase(async ({ folder, urls, adminUrl }) => {
    const api = new ApiProcess(urls.app, program);
    try {
      await api.start();
      const panels = await preparePanels(adminUrl, urls, plan.clients);
      const loop = new KillLoop(plan, api, new PostgresProcess(folder), panels);
      return await measured(plan, loop, panels, report).finally(() => panels.superuser.end());
    } finally {
      await api.kill();
    }
  });

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
