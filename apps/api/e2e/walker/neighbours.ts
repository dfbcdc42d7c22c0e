import { givePassword } from '@plumbline/identity/testing';
import type { TestDatabase } from '@plumbline/testing';
import { getNamedType, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/print-schema-text.js';
import { type GraphqlAnswer, TestApi } from '../testing/test-api.js';
import { PASSWORD } from './account-attempts.js';
import { unchecked } from './canaries.js';
import { mutationOf } from './foreign-inputs.js';
import { type Live, liveOf } from './live.js';
import { tokensIn } from './secrets.js';
import { permitOf, selectionOf } from './selections.js';
import { cursorSteps, type Step } from './steps.js';
import { PEOPLE, type PersonName } from './people.js';
import type { Place } from './world.js';
import { aWorld, copyOf, type World } from './worlds.js';

const TABLE_NAMES = `select relname as name from pg_class where relnamespace = 'plumbline'::regnamespace and relkind = 'r' order by 1`;

async function tablesOf(db: TestDatabase): Promise<string[]> {
  return (await db.superuser.query<{ name: string }>(TABLE_NAMES)).rows.map(({ name }) => name);
}

/** Everything that is of one organization, table by table, as a digest. */
async function digestOf(db: TestDatabase, { id }: Place): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const name of await tablesOf(db)) {
    const { rows } = await db.superuser.query<{ digest: string }>(
      `select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as digest from plumbline.${name} t where organization_id = $1`,
      [id],
    );
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}

/** The admins of both places are one person with two accounts, who has to choose at the door. */
async function givePasswords({ here, there, db }: World): Promise<void> {
  for (const { people } of [here, there])
    for (const { member } of [people.admin, people.recruiter]) await givePassword(db, member, PASSWORD);
  await db.superuser.query(`update plumbline.member set email = 'both@canary.example' where id = any ($1)`, [
    [here.people.admin.member.id, there.people.admin.member.id],
  ]);
}

async function removePlace(db: TestDatabase, { id }: Place): Promise<void> {
  const tables = await tablesOf(db);
  await unchecked(db, async (client) => {
    for (const name of tables)
      await client.query(`delete from plumbline.${name} where organization_id = $1`, [id]);
  });
}

/** What the schema and both organizations are made of, in a world with `here` and one without it. */
interface Parts {
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly without: TestDatabase;
  readonly api: TestApi;
  readonly apiWithout: TestApi;
  readonly here: Live;
  readonly there: Live;
}

/** The people of `there`, who may learn nothing of `here`. */
export class Neighbours {
  private readonly ids: ReadonlySet<string>;

  private constructor(private readonly parts: Parts) {
    this.ids = new Set(Object.values(parts.here.ids).flat());
  }

  static async start(): Promise<Neighbours> {
    const [schema, world] = [await buildSchema(), await aWorld()];
    await givePasswords(world);
    const without = await copyOf(world.db);
    await removePlace(without, world.here);
    const api = await TestApi.start({ database: world.db });
    const apiWithout = await TestApi.start({ database: without });
    const here = await liveOf(world.db, world.here.id);
    const there = await liveOf(world.db, world.there.id);
    const neighbours = new Neighbours({ schema, world, without, api, apiWithout, here, there });
    const cursors = await neighbours.cursorsOf('recruiter');
    return new Neighbours({ ...neighbours.parts, here: { ...here, cursors } });
  }

  async stop(): Promise<void> {
    const { api, apiWithout, without, world } = this.parts;
    await Promise.all([api.stop(), apiWithout.stop()]);
    await without.stop();
    await world.db.stop();
  }

  get schema(): GraphQLSchema {
    return this.parts.schema;
  }

  get world(): World {
    return this.parts.world;
  }

  get api(): TestApi {
    return this.parts.api;
  }

  /** Everything of `here` that can be named. */
  get here(): Live {
    return this.parts.here;
  }

  get there(): Live {
    return this.parts.there;
  }

  private async cursorsOf(name: PersonName): Promise<string[]> {
    const cursors = new Set<string>();
    for (const { document, variables } of cursorSteps(this.schema, permitOf(PEOPLE[name]), this.here)) {
      const { text } = await this.api.ask(document, variables, this.world.here.people[name].headers);
      for (const [, cursor] of text.matchAll(/"cursor":"([^"]+)"/g)) cursors.add(cursor ?? '');
    }
    if (cursors.size < 6) throw new Error(`Only ${cursors.size} cursors were found.`);
    return [...cursors].slice(0, 6);
  }

  /** Ids and canaries of `here` in an answer. */
  tokensOfHere({ text }: GraphqlAnswer): string[] {
    return [...tokensIn(text)].filter((token) => this.ids.has(token) || token.includes(this.world.here.id));
  }

  /** Answers with what is told in the world with `here`, and in the one without it. */
  async inBoth(headers: Record<string, string>, { document, variables }: Omit<Step, 'about'>) {
    const { api, apiWithout } = this.parts;
    const answers = [api, apiWithout].map((one) => one.ask(document, variables, headers));
    const [answer, other] = await Promise.all(answers);
    if (!answer || !other) throw new Error('Two were asked.');
    return { answer, other };
  }

  /** A mutation with all that the person can select of its answer; whoever may nothing gets no further anyway. */
  documentOf(mutation: string, name: PersonName): string {
    const result = getNamedType(this.schema.getMutationType()?.getFields()[mutation]?.type);
    const whole = result && name !== 'nobody';
    return mutationOf(
      mutation,
      whole ? selectionOf(this.schema, result, permitOf(PEOPLE[name])) : '{ __typename }',
    );
  }

  digests(): Promise<Record<string, string>[]> {
    const { db, here, there } = this.world;
    return Promise.all([digestOf(db, here), digestOf(db, there)]);
  }
}
