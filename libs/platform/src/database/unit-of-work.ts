import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '@plumbline/kernel';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { actorSettings } from './actor-query.js';

/** The only handle on a transaction. Repositories are built from it, so none can run outside one. */
export interface Tx {
  readonly actor: Actor;
  readonly manager: EntityManager;
  /** Runs SQL with bound values inside this transaction. */
  query<T>(sql: string, values?: readonly unknown[]): Promise<T[]>;
}

/** Serialization failure and deadlock: PostgreSQL asks for the whole transaction again. */
const AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction as the actor, from the beginning again when PostgreSQL asks for it.
   * A rejected Result rolls back just as a thrown error does: nothing half-done is kept.
   */
  async run<T, C = never>(actor: Actor, work: (tx: Tx) => Promise<Result<T, C>>): Promise<Result<T, C>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        const code = (error as { code?: string } | null)?.code;
        if (attempt === ATTEMPTS || !code || !AGAIN.has(code)) throw error;
      }
    }
  }

  private async attempt<T, C>(actor: Actor, work: (tx: Tx) => Promise<Result<T, C>>): Promise<Result<T, C>> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(
        `select set_config('plumbline.organization_id', $1, true), set_config('plumbline.member_id', $2, true),
                set_config('plumbline.scope', $3, true)`,
        actorSettings(actor),
      );
      const result = await work(transaction(actor, runner));
      await (result.ok ? runner.commitTransaction() : runner.rollbackTransaction());
      return result;
    } catch (error) {
      // A broken connection cannot roll back, and need not: the server has. What matters is the first error.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const transaction = (actor: Actor, runner: QueryRunner): Tx => ({
  actor,
  manager: runner.manager,
  query: async <T>(sql: string, values: readonly unknown[] = []): Promise<T[]> => {
    const rows: unknown = await runner.query(sql, [...values]);
    // TypeORM answers UPDATE and DELETE with [rows, count]
    if (Array.isArray(rows) && rows.length === 2 && Array.isArray(rows[0]) && typeof rows[1] === 'number')
      return rows[0] as T[];
    return rows as T[];
  },
});
