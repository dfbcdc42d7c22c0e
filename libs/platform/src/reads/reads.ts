import type { Actor } from '@plumbline/kernel';
import { NotFound } from '@plumbline/kernel';
import DataLoader from 'dataloader';
import type { QueryResultRow } from 'pg';
import type { Statement } from '../database/actor-query.js';
import type { Database } from '../database/database.js';
import { type ManyOf, selectList, type Table } from './table.js';

interface Waiting {
  readonly statement: Statement;
  readonly resolve: (rows: QueryResultRow[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What one request reads, as its actor. Look-ups of one level of a document are batched by key, and all
 * batches of that level travel in one round trip, so the trips grow with the depth of a document and
 * never with its rows. Nothing outlives the request: rows must come from a statement under its own actor.
 */
export class Reads {
  private readonly loaders = new Map<object, DataLoader<string, unknown>>();
  private waiting: Waiting[] = [];

  constructor(
    private readonly database: Database,
    readonly actor: Actor,
  ) {}

  /** The row with this id, or null where there is none that the actor may see. */
  find<Row extends { readonly id: string }>(table: Table<Row>, id: string): Promise<Row | null> {
    return this.batched(table, (ids) => this.rowsById(table, ids)).load(id) as Promise<Row | null>;
  }

  /** The row with this id. @throws NotFound */
  async get<Row extends { readonly id: string }>(table: Table<Row>, id: string): Promise<Row> {
    const row = await this.find(table, id);
    if (!row) throw new NotFound(table.name.replaceAll('_', ' '));
    return row;
  }

  /** The child rows of a parent, in the relation's order, at most its limit. */
  many<Row extends { readonly id: string }>(relation: ManyOf<Row>, parentId: string): Promise<Row[]> {
    return this.batched(relation, (ids) => this.rowsByParent(relation, ids)).load(parentId) as Promise<Row[]>;
  }

  /**
   * A batched look-up with SQL of its own. `owner` names the look-up (one module-level object each);
   * `load` answers for all keys of a level, in their order.
   */
  batch<T>(owner: object, key: string, load: (keys: readonly string[]) => Promise<readonly T[]>): Promise<T> {
    return this.batched(owner, load).load(key) as Promise<T>;
  }

  /** Drops what was read so far: after a change the answer is read anew, in a transaction of its own. */
  forget(): void {
    this.loaders.clear();
  }

  /** Runs one statement, together with all others asked for in the same turn of the event loop. */
  query<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return new Promise<QueryResultRow[]>((resolve, reject) => {
      if (this.waiting.push({ statement: { name, text, values }, resolve, reject }) === 1)
        setImmediate(() => void this.flush());
    }) as Promise<Row[]>;
  }

  private batched(
    owner: object,
    load: (keys: readonly string[]) => Promise<readonly unknown[]>,
  ): DataLoader<string, unknown> {
    const known = this.loaders.get(owner);
    if (known) return known;
    const loader = new DataLoader<string, unknown>((keys) => load(keys) as Promise<unknown[]>);
    this.loaders.set(owner, loader);
    return loader;
  }

  private async rowsById<Row extends { readonly id: string }>(
    table: Table<Row>,
    ids: readonly string[],
  ): Promise<(Row | null)[]> {
    const rows = await this.query<Row & QueryResultRow>(
      `${table.name}_by_id`,
      `select ${selectList(table)} from ${table.name} c
        where c.organization_id = $1 and c.${table.columns.id} = any ($2::uuid[])`,
      [this.actor.organizationId, ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** LATERAL under each parent: the set-wise form makes the planner re-run its aggregate under row security. */
  private async rowsByParent<Row extends { readonly id: string }>(
    relation: ManyOf<Row>,
    ids: readonly string[],
  ): Promise<Row[][]> {
    const { table, by, orderBy, limit, where } = relation;
    const rows = await this.query<Row & { parent: string }>(
      `${table.name}_by_${by}${where ? `_${nameOf(where)}` : ''}`,
      `select p.id as parent, c.* from unnest($2::uuid[]) as p (id)
         cross join lateral (select ${selectList(table)} from ${table.name} c
           where c.organization_id = $1 and c.${by} = p.id ${where ? `and ${where}` : ''} order by ${orderBy} limit ${limit}) c`,
      [this.actor.organizationId, ids],
    );
    const byParent = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const { parent, ...row } of rows) byParent.get(parent)?.push(row as unknown as Row);
    return ids.map((id) => byParent.get(id) ?? []);
  }

  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    try {
      const results = await this.database.read(
        this.actor,
        batch.map((one) => one.statement),
      );
      batch.forEach((one, place) => one.resolve(results[place] ?? []));
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }
}

const nameOf = (condition: string): string => condition.replaceAll(/\W+/g, '_').slice(0, 30);
