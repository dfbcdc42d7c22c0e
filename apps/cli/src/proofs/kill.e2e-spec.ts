import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { holds, killReport, tenths } from './kill/kill-report.js';
import { type KillResult, runKills } from './kill/kill-run.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const PLAN = { api: 3, postgres: 1, clients: 4, seed: 7 };

describe('kill -9 while cards are being submitted', () => {
  let result: KillResult;
  beforeAll(async () => {
    spawnSync(process.execPath, ['tools/transpile.mjs'], { cwd: ROOT });
    result = await runKills(PLAN, { program: path.join(ROOT, 'apps/cli/dist/proofs/kill/hit-api.js') });
  }, 150_000);

  it('hit the API and PostgreSQL as planned, with requests under way', () => {
    const kills = result.kills.map(({ of }) => of).toSorted();
    expect(kills).toEqual(['api', 'api', 'api', 'postgres']);
    expect(tenths(result.kills).reduce((sum, count) => sum + count)).toBeGreaterThan(3);
    expect(result.acknowledged).toBeGreaterThan(40);
    expect(result.sentAgain).toBeGreaterThan(0);
  });

  it('loses no acknowledged card, doubles none, and leaves none half there', () => {
    expect(result.truth).toEqual({ cards: result.acknowledged, lost: 0, doubled: 0, unknown: 0, torn: 0 });
    expect(holds(result)).toBe(true);
  });

  it('would say so: a card less, and one twice, are seen', () => {
    const { truth } = result;
    expect(holds({ ...result, truth: { ...truth, lost: 1 } })).toBe(false);
    expect(holds({ ...result, truth: { ...truth, doubled: 1 } })).toBe(false);
    expect(holds({ ...result, acknowledged: result.acknowledged + 1 })).toBe(false);
    expect(killReport(result)).toContain(
      '| **acknowledged and lost** (card, texts, key, log entry or event) | **0** |',
    );
  });
});
