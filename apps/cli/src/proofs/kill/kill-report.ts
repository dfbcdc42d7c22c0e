import os from 'node:os';
import type { Kill } from './kill-loop.js';
import type { KillResult } from './kill-run.js';
import { median } from './random.js';

/** The part of the kills that met at least one open transaction. */
export const shareInsideTransaction = (kills: readonly Kill[]): number =>
  kills.filter(({ openTransactions }) => openTransactions > 0).length / Math.max(1, kills.length);

/** Whether the promise holds: nothing acknowledged is lost, nothing is there twice, nothing is half there. */
export const holds = ({ truth, acknowledged }: KillResult): boolean =>
  truth.lost + truth.doubled + truth.unknown + truth.torn === 0 && truth.cards === acknowledged;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

/** How many requests under way were how far, in tenths of the median time of one; the last holds all that took longer. */
export function tenths(kills: readonly Kill[]): number[] {
  const counts = Array.from({ length: 11 }, () => 0);
  for (const place of kills.flatMap(({ places }) => places)) {
    const tenth = Math.min(10, Math.floor(place * 10));
    counts[tenth] = (counts[tenth] ?? 0) + 1;
  }
  return counts;
}

function rowOf(what: string, kills: readonly Kill[]): string {
  const back = kills.map(({ backAfter }) => backAfter);
  const open = kills.reduce((sum, { openTransactions }) => sum + openTransactions, 0);
  return `| ${what} | ${kills.length} | ${percent(shareInsideTransaction(kills))} | ${(open / Math.max(1, kills.length)).toFixed(1)} | ${seconds(median(back))} | ${seconds(Math.max(0, ...back))} |`;
}

/** The text of docs/proof/kill.md. */
export function killReport(result: KillResult): string {
  const { plan, kills, truth, acknowledged, sentAgain, medianLatency } = result;
  const of = (what: Kill['of']) => kills.filter((kill) => kill.of === what);
  const places = tenths(kills);
  return `# Killed while cards are being submitted

Written by \`npm run prove -- kill --api ${plan.api} --postgres ${plan.postgres} --clients ${plan.clients} --seed ${plan.seed}\` in ${Math.round(result.seconds)} s
on ${os.cpus().length} cores, Node ${process.versions.node}, PostgreSQL with fsync on. ${plan.clients} clients submit scorecards without a pause, each card under one
idempotency key, again and again until it is acknowledged; API and PostgreSQL are ended by kill -9 at instants that the seed decides, and
come back by themselves. Afterwards a superuser reads the database.

| | |
|---|--:|
| cards acknowledged | ${acknowledged} |
| of them after more than one sending | ${sentAgain} |
| cards in the database | ${truth.cards} |
| **acknowledged and lost** (card, texts, key, log entry or event) | **${truth.lost}** |
| **doubled** (card, log entry or event) | **${truth.doubled}** |
| there and acknowledged to nobody | ${truth.unknown} |
| half there (card without its assignment, texts, release or score) | ${truth.torn} |

| killed | times | inside an open transaction | open transactions at once, on average | seconds to the next acknowledged card, median | at most |
|---|--:|--:|--:|--:|--:|
${rowOf('API', of('api'))}
${rowOf('PostgreSQL', of('postgres'))}
${rowOf('both', kills)}

A request takes ${medianLatency.toFixed(1)} ms in the median. How far those under way were when the kill came, in tenths of that:

| ${places.map((_, n) => (n === 10 ? 'later' : `${n}`)).join(' | ')} |
|${places.map(() => '--:').join('|')}|
| ${places.join(' | ')} |

The API is frozen an instant before it is killed, so that its open transactions can be counted as they were; PostgreSQL is asked right before it is killed.
`;
}
