import { DemoIds } from './demo-ids.js';
import type { Entry, TableName, Tables } from './tables.js';

/** The rows of one organization, collected in memory before any of them is written. */
export class Ledger {
  readonly organizationId: string;
  private readonly ids: DemoIds;
  private readonly rows = new Map<TableName, object[]>();

  constructor(label: string, foundedAt: Date) {
    this.ids = new DemoIds(label);
    this.organizationId = this.ids.at(foundedAt);
  }

  newId(moment: Date): string {
    return this.ids.at(moment);
  }

  /** Adds a row and answers with it: what happens to the thing later in the story is told by changing the row. */
  add<T extends TableName>(table: T, entry: Entry<T>): Tables[T] {
    const row = { organizationId: this.organizationId, ...entry } as unknown as Tables[T];
    this.listOf(table).push(row);
    return row;
  }

  of<T extends TableName>(table: T): readonly Tables[T][] {
    return this.listOf(table);
  }

  /** What the audit log says about an act. */
  record(
    at: Date,
    actorId: string,
    action: string,
    subjectId: string,
    commitment: Buffer | null = null,
  ): void {
    this.add('audit_entry', { id: this.newId(at), at, actorId, action, subjectId, commitment });
  }

  private listOf<T extends TableName>(table: T): Tables[T][] {
    const list = this.rows.get(table) ?? [];
    this.rows.set(table, list);
    return list as Tables[T][];
  }
}
