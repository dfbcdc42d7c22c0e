import { channel } from 'node:diagnostics_channel';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@plumbline/kernel';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { runAsActor, type Statement } from './actor-query.js';

/** Says which statements went to the database in one round trip; tests count them and metrics listen. */
export const statementChannel = channel('plumbline:statements');

@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Reads as the actor: every statement in one round trip and one read-only transaction. */
  async read(actor: Actor, statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    statementChannel.publish({ names: statements.map((statement) => statement.name) });
    return runAsActor(() => this.connect(), actor, statements);
  }

  /**
   * A look-up before an actor exists. Row security hides every row, so only the definer functions of the
   * sign-in answer here.
   */
  async beforeActor<T extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<T[]> {
    const { rows } = await this.pool.query<T>(text, [...values]);
    return rows;
  }

  private connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  /** TypeORM's own pool, so that reads and transactions share one bound on connections. */
  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
