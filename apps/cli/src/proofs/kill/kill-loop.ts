import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { ApiProcess } from './api-process.js';
import type { Panels } from './panels.js';
import type { PostgresProcess } from './postgres-process.js';
import { median, seeded, shuffled } from './random.js';
import { SubmittingClient } from './submitting-client.js';

export interface KillPlan {
  readonly api: number;
  readonly postgres: number;
  readonly clients: number;
  readonly seed: number;
}

/** One kill, and what was under way at that instant. */
export interface Kill {
  readonly of: 'api' | 'postgres';
  /** How far each request under way was, as a part of the median time that one takes. */
  readonly places: readonly number[];
  readonly openTransactions: number;
  /** Milliseconds from the kill to the next card that was acknowledged. */
  readonly backAfter: number;
}

const PANELS_AT_ONCE = 100;
/** Cards acknowledged between two kills: the system has come back, and works. */
const BETWEEN = { least: 8, spread: 24 };
const PROGRESS_WITHIN_MS = 90_000;

const OF_API = `from pg_stat_activity where application_name = 'plumbline api'`;
const BUSY = `select count(*)::int as n ${OF_API} and state = 'active'`;
const OPEN = `select count(*)::int as n ${OF_API} and (state like 'idle in transaction%' or (state = 'active' and xact_start is not null))`;

/** Clients that submit without a pause, and kills among them at instants that a seed decides. */
export class KillLoop {
  readonly clients: readonly SubmittingClient[];
  private readonly random: () => number;
  private readonly waiting: string[][];

  constructor(
    private readonly plan: KillPlan,
    private readonly api: ApiProcess,
    private readonly postgres: PostgresProcess,
    private readonly panels: Panels,
  ) {
    this.random = seeded(plan.seed);
    this.waiting = panels.tokens.map(() => []);
    this.clients = panels.tokens.map(
      (token, place) =>
        new SubmittingClient(
          () => api.url,
          token,
          panels.criteria,
          () => this.moreFor(place),
        ),
    );
  }

  /** All kills in an order of their own, then until every card under way is in. */
  async run(report: (kill: Kill, place: number) => void): Promise<Kill[]> {
    const running = Promise.all(this.clients.map((client) => client.run()));
    const kills: Kill[] = [];
    try {
      await Promise.race([running, this.killAll(kills, report)]);
    } finally {
      for (const client of this.clients) client.stop();
    }
    await running;
    return kills;
  }

  private async killAll(kills: Kill[], report: (kill: Kill, place: number) => void): Promise<void> {
    const all: Kill['of'][] = [
      ...Array.from({ length: this.plan.api }, () => 'api' as const),
      ...Array.from({ length: this.plan.postgres }, () => 'postgres' as const),
    ];
    await this.progress(BETWEEN.least);
    for (const of of shuffled(all, this.random)) {
      await this.progress(BETWEEN.least + Math.floor(this.random() * BETWEEN.spread));
      const kill = await this.kill(of);
      kills.push(kill);
      report(kill, kills.length);
    }
    await this.progress(BETWEEN.least);
  }

  private get acknowledged(): number {
    return this.clients.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  }

  /** Waits for so many cards more. */
  private async progress(cards: number): Promise<void> {
    const [wanted, until] = [this.acknowledged + cards, performance.now() + PROGRESS_WITHIN_MS];
    while (this.acknowledged < wanted) {
      if (performance.now() > until) throw new Error('No card was acknowledged for too long.');
      await sleep(2);
    }
  }

  private async kill(of: Kill['of']): Promise<Kill> {
    const latency = this.latency();
    await this.instant(latency * this.random());
    const now = performance.now();
    const places = this.clients.flatMap(({ inFlightSince }) =>
      inFlightSince === undefined ? [] : [(now - inFlightSince) / latency],
    );
    const openTransactions = await (of === 'api' ? this.killApi() : this.killPostgres());
    const killed = performance.now();
    const before = this.acknowledged;
    if (of === 'api') await this.api.start();
    while (this.acknowledged === before) {
      if (performance.now() - killed > PROGRESS_WITHIN_MS) throw new Error('Nothing came back.');
      await sleep(2);
    }
    return { of, places, openTransactions, backAfter: performance.now() - killed };
  }

  private latency(): number {
    return median(this.clients.flatMap(({ latencies }) => latencies.slice(-50)));
  }

  /** So many milliseconds after a request of one client begins, to a fraction of one. */
  private async instant(after: number): Promise<void> {
    const client = this.clients[Math.floor(this.random() * this.clients.length)];
    const before = client?.inFlightSince;
    for (let began = before; began === undefined || began === before; began = client?.inFlightSince)
      await turn();
    const until = (client?.inFlightSince ?? performance.now()) + after;
    while (performance.now() < until) await turn();
  }

  /** Frozen first, so that what was under way at that instant can be counted; nothing more is sent by then. */
  private async killApi(): Promise<number> {
    this.api.freeze();
    while ((await this.count(BUSY)) > 0) await turn();
    const open = await this.count(OPEN);
    await this.api.kill();
    return open;
  }

  /** Counted by the question right before, because afterwards there is nobody to ask. */
  private async killPostgres(): Promise<number> {
    const open = await this.count(OPEN);
    const killed = this.postgres.kill();
    await this.postgres.backAfter(killed);
    return open;
  }

  private async count(sql: string): Promise<number> {
    return (await this.panels.superuser.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
  }

  /** Assignments for one client; the others owe a card for the same applications. */
  private async moreFor(place: number): Promise<string[]> {
    const own = this.waiting[place] ?? [];
    if (own.length > 0) return own.splice(0);
    const lists = await this.panels.more(PANELS_AT_ONCE).catch(() => []); // PostgreSQL may be away
    lists.forEach((list, client) => this.waiting[client]?.push(...list));
    if (lists.length === 0) await sleep(50);
    return this.waiting[place]?.splice(0) ?? [];
  }
}
