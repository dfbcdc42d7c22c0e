import { createRequire } from 'node:module';
import type { Actor } from '@plumbline/kernel';
import { rowScope } from '@plumbline/kernel';
import type { PoolClient, QueryResult, QueryResultRow, Submittable } from 'pg';

/** One statement of a trip. The name makes it a prepared statement; one name always stands for one text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface RowCollector extends QueryResult<QueryResultRow> {
  addFields(fields: unknown): void;
  parseRow(fields: unknown): QueryResultRow;
  addRow(row: QueryResultRow): void;
  addCommandComplete(message: unknown): void;
}

/** The part of pg's connection that a Submittable speaks to; pg-cursor uses the same seam. */
interface Connection {
  stream: { cork(): void; uncork(): void };
  parsedStatements: Record<string, string>;
  on(event: 'parseComplete', listener: () => void): void;
  off(event: 'parseComplete', listener: () => void): void;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly unknown[]; valueMapper: unknown }): void;
  describe(what: { type: 'P'; name: string }): void;
  execute(what: Record<string, never>): void;
  sync(): void;
}

const require = createRequire(import.meta.url);
const Result = require('pg/lib/result') as new () => RowCollector;
const { prepareValue } = require('pg/lib/utils') as { prepareValue: unknown };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SET_ACTOR =
  "select set_config('plumbline.organization_id', $1, true), set_config('plumbline.member_id', $2, true), set_config('plumbline.scope', $3, true), set_config('transaction_read_only', $4, true)";

/** What the transaction-local settings of an actor are, in the order of `SET_ACTOR`. */
export function actorSettings(actor: Actor): [organizationId: string, memberId: string, scope: string] {
  if (!UUID.test(actor.organizationId) || !UUID.test(actor.memberId))
    throw new TypeError('An actor needs an organization and a member.');
  return [actor.organizationId, actor.memberId, rowScope(actor.access)];
}

/**
 * Runs statements as an actor in one round trip and one implicit transaction, without BEGIN and COMMIT:
 * Bind and Execute of `set_config(…, true)`, then of each named statement, then a single Sync. The
 * settings are transaction-local and gone afterwards; an error anywhere skips the rest and rolls all back.
 */
export class ActorQuery implements Submittable {
  readonly results: Promise<QueryResult<QueryResultRow>[]>;
  private readonly steps: Statement[];
  private readonly collectors: RowCollector[];
  private readonly parses: Statement[] = [];
  private at = 0;
  private connection: Connection | undefined;
  private resolve!: (results: QueryResult<QueryResultRow>[]) => void;
  private reject!: (error: Error) => void;

  constructor(actor: Actor, statements: readonly Statement[], readOnly: boolean) {
    const values = [...actorSettings(actor), readOnly ? 'on' : 'off'];
    this.steps = [{ name: 'plumbline_actor', text: SET_ACTOR, values }, ...statements];
    this.collectors = this.steps.map(() => new Result());
    this.results = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Sends everything at once, or nothing: an error returned here leaves the connection as it was. */
  submit(connection: unknown): Error | undefined {
    const wire = connection as Connection;
    const twice = this.steps.find((step) => this.otherText(wire, step));
    if (twice) return new Error(`Statement ${twice.name} stands for two texts.`);
    this.connection = wire;
    wire.stream.cork();
    wire.on('parseComplete', this.noteParsed);
    for (const step of this.steps) this.send(wire, step);
    wire.sync();
    wire.stream.uncork();
    return undefined;
  }

  private otherText(wire: Connection, step: Statement): boolean {
    const known =
      wire.parsedStatements[step.name] ?? this.steps.find((other) => other.name === step.name)?.text;
    return known !== undefined && known !== step.text;
  }

  private send(wire: Connection, step: Statement): void {
    if (
      wire.parsedStatements[step.name] === undefined &&
      !this.parses.some((parse) => parse.name === step.name)
    ) {
      wire.parse({ name: step.name, text: step.text });
      this.parses.push(step);
    }
    wire.bind({ statement: step.name, values: step.values, valueMapper: prepareValue });
    wire.describe({ type: 'P', name: '' });
    wire.execute({});
  }

  /** A prepared statement outlives a rolled-back transaction, so each is noted as it is acknowledged. */
  private readonly noteParsed = (): void => {
    const parsed = this.parses.shift();
    if (parsed && this.connection) this.connection.parsedStatements[parsed.name] = parsed.text;
  };

  handleRowDescription(message: { fields: unknown }): void {
    this.collectors[this.at]?.addFields(message.fields);
  }

  handleDataRow(message: { fields: unknown }): void {
    const collector = this.collectors[this.at];
    if (this.at > 0 && collector) collector.addRow(collector.parseRow(message.fields));
  }

  handleCommandComplete(message: unknown): void {
    this.collectors[this.at]?.addCommandComplete(message);
    this.at++;
  }

  handleEmptyQuery(): void {
    this.at++;
  }

  handleError(error: Error): void {
    this.connection?.off('parseComplete', this.noteParsed);
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.connection?.off('parseComplete', this.noteParsed);
    this.resolve(this.collectors.slice(1));
  }
}

/** Runs the statements on a pooled client; a client whose connection broke is thrown away. */
export async function runAsActor(
  connect: () => Promise<PoolClient>,
  actor: Actor,
  statements: readonly Statement[],
  readOnly = true,
): Promise<QueryResultRow[][]> {
  const client = await connect();
  let broken: Error | undefined;
  // The pool listens to idle clients alone: without this, a connection that breaks meanwhile ends the process.
  const onBroken = (error: Error): void => void (broken = error);
  client.on('error', onBroken);
  try {
    const query = new ActorQuery(actor, statements, readOnly);
    client.query(query);
    return (await query.results).map((result) => result.rows);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) broken = error as Error;
    throw error;
  } finally {
    client.off('error', onBroken);
    client.release(broken);
  }
}
