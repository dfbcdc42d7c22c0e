import { decodeId, encodeId, type IdKind } from '@plumbline/kernel';
import type { TestDatabase } from '@plumbline/testing';
import { TABLES } from './live.js';
import type { PersonName } from './people.js';
import type { Place } from './world.js';

/** What a mutation answered with. */
export type Answer = Readonly<Record<string, unknown>>;

/** A place as it is now, for inputs that fit it. */
export class Scene {
  constructor(
    private readonly db: TestDatabase,
    readonly place: Place,
    /** What attempts before have answered, by mutation. */
    readonly answers: ReadonlyMap<string, Answer> = new Map(),
  ) {}

  async revision(kind: IdKind, id: string): Promise<number> {
    const key = kind === 'organization' ? 'organization_id' : 'id';
    const [row] = await this.rows<{ revision: number }>(
      `select revision from plumbline.${TABLES[kind]} where organization_id = $1 and ${key} = $2`,
      decodeId(kind, id),
    );
    return row?.revision ?? 0;
  }

  /** The public id of the newest row of a kind that fits; `$2` is the bare id given. */
  async newest(kind: IdKind, condition: string, of: IdKind, id: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      `select id from plumbline.${TABLES[kind]} where organization_id = $1 and ${condition} order by id desc limit 1`,
      decodeId(of, id),
    );
    if (!row) throw new Error(`There is no ${kind} where ${condition}.`);
    return encodeId(kind, row.id);
  }

  private async rows<Row extends object>(sql: string, id: string): Promise<Row[]> {
    return (await this.db.superuser.query<Row>(sql, [this.place.id, id])).rows;
  }
}

export interface Attempt {
  /** Who may; with a session instead of a token, or as nobody. */
  readonly by: PersonName;
  readonly how?: 'session' | 'anonymously';
  readonly input: (scene: Scene) => object | Promise<object>;
}

/** By mutation. */
export type Attempts = Readonly<Record<string, Attempt>>;

export const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

export const stageOfMain = (scene: Scene): Promise<string> =>
  scene.newest('stage', `job_id = $2 and kind = 'interview' and round = 2`, 'job', scene.place.jobs.main);
