import { type IdKind, ID_PREFIX } from '@plumbline/kernel';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/print-schema-text.js';
import { type GraphqlAnswer, TestApi } from '../testing/test-api.js';
import { type Live, liveOf, TABLES } from './live.js';
import { Guards, hasScope, type ReadPolicy, readPolicies, takeOffSecondLocks } from './policies.js';
import { type Secret, secretsIn, secretsOf, tokensIn } from './secrets.js';
import { permitsOf } from './selections.js';
import { maySee, type Standing, standingOf } from './sight.js';
import { isContent, isGlance, type Step, wholeSteps } from './steps.js';
import { PEOPLE, type PersonName } from './people.js';
import { aWorld, type World } from './worlds.js';

/** Tables that no field of the schema is read from. Their policies are held by the specs of the migrations. */
const BEHIND = ['audit_entry', 'credential', 'idempotency_key', 'one_time_link', 'session'];

/** Whose rows are asked for by an id that another policy, of the same scope, has let through. */
const BEHIND_ANOTHER = ['api_token', 'debrief_note_text', 'decision_text', 'round_release', 'stage'];

/** Rows that are asked for by the asker's own id, or have nothing of their own to tell. */
const OWN_ONLY = ['api_token', 'draft_rating', 'job_team', 'organization'];

const READERS = ['recruiter', 'ben'] as const;
const NARROW = ['dan', 'blindLead', 'blindRecruiter', 'nobody', 'ben', 'recruiter', 'otherManager'] as const;

const RUBRICS: Step = {
  about: 'Query.rubrics',
  document: '{ rubrics { id title current { id title } } }',
  variables: {},
};

/**
 * What the other walks find only if it is there: each guard is taken away, and the same look at the same answers must
 * notice. Statements ask for nothing by themselves here, so that the policies hold alone.
 */
describe('the walker notices when a policy', () => {
  let schema: GraphQLSchema;
  let world: World;
  let api: TestApi;
  let guards: Guards;
  let live: Live;
  let secrets: readonly Secret[];
  let policies: readonly ReadPolicy[];
  const standings = new Map<PersonName, Standing>();
  beforeAll(async () => {
    schema = await buildSchema();
    world = await aWorld();
    api = await TestApi.start({ database: world.db });
    takeOffSecondLocks(api);
    guards = new Guards(world.db);
    live = await liveOf(world.db, world.here.id);
    secrets = await secretsOf(world.db, world.here.id);
    policies = (await readPolicies(world.db)).filter(({ table }) => !BEHIND.includes(table));
    for (const name of NARROW) standings.set(name, await standingOf(world.db, world.here.people[name]));
  });
  afterAll(async () => {
    await api?.stop();
    await world?.db.stop();
  });

  /** The rubrics from outside; of rows, those that everything hangs on. */
  const stepsOf = (name: PersonName): Step[] => {
    const { mixed, released, ended } = world.here.applications;
    const chosen = new Set<unknown>([mixed, released, ended, world.here.jobs.main]);
    return permitsOf(PEOPLE[name])
      .flatMap((permit) => wholeSteps(schema, permit, live))
      .filter((step) => !isContent(step))
      .filter((step) => isGlance(step) || !('value' in step.variables) || chosen.has(step.variables['value']))
      .concat(RUBRICS);
  };

  const ask = (
    name: PersonName,
    place: 'here' | 'there',
    { document, variables }: Step,
  ): Promise<GraphqlAnswer> => api.ask(document, variables, world[place].people[name].headers);

  /** The first secret that somebody is told and may not know. */
  async function leakInside(): Promise<string | undefined> {
    for (const name of NARROW) {
      const standing = standings.get(name);
      const hidden = secrets.filter((secret) => !standing || !maySee(standing, secret));
      for (const step of stepsOf(name)) {
        const [leak] = secretsIn((await ask(name, 'here', step)).text, hidden);
        if (leak) return `${leak.kind} to ${name} by ${step.about}`;
      }
    }
    return undefined;
  }

  /** The tables of `here` that a recruiter of the other organization is told of. */
  async function leaksAcross(): Promise<string[]> {
    const tables = new Set<string>();
    for (const step of stepsOf('recruiter').filter(isTelling)) {
      const { text } = await ask('recruiter', 'there', step);
      for (const token of tokensIn(text)) for (const table of tablesOf(token)) tables.add(table);
    }
    return [...tables].toSorted();
  }

  function tablesOf(token: string): string[] {
    if (token.startsWith('canary.')) return token.includes(world.here.id) ? [token.split('.')[1] ?? ''] : [];
    const kind = (Object.keys(ID_PREFIX) as IdKind[]).find((one) => live.ids[one]?.includes(token));
    if (kind) return [TABLES[kind] ?? ''];
    const figure = secrets.find(({ tokens }) => tokens.includes(token));
    return figure ? [FIGURES[figure.kind] ?? ''] : [];
  }

  /** What those who may know are told, step by step; a look at it ends where it differs from `before`. */
  async function told(before?: readonly string[]): Promise<string[]> {
    const answers: string[] = [];
    for (const name of READERS)
      for (const step of stepsOf(name).filter((one) => !isGlance(one))) {
        const { text } = await ask(name, 'here', step);
        const tokens = [...tokensIn(text)].toSorted().join(' ');
        if (before && before[answers.length] !== tokens) return [];
        answers.push(tokens);
      }
    return answers;
  }

  /** The policies whose absence nobody would notice. */
  async function unnoticed(
    those: readonly ReadPolicy[],
    weaken: (policy: ReadPolicy) => Promise<unknown>,
    notice: () => Promise<boolean>,
  ): Promise<string[]> {
    const tables: string[] = [];
    for (const policy of those) {
      await weaken(policy);
      try {
        if (!(await notice())) tables.push(policy.table);
      } finally {
        await guards.restore(policy);
      }
    }
    return tables;
  }

  it('stands, and nothing is amiss, with the second locks taken off', async () => {
    expect(policies.length).toBeGreaterThan(18);
    expect(await leakInside()).toBeUndefined();
    expect(await leaksAcross()).toEqual([]);
  });

  it('is dropped', async () => {
    const before = await told();
    const notice = async (): Promise<boolean> => (await told(before)).length === 0;
    expect(await unnoticed(policies, (policy) => guards.drop(policy), notice)).toEqual([]);
    expect(await told()).toEqual(before);
  });

  const scoped = (): ReadPolicy[] =>
    policies.filter((policy) => hasScope(policy) && !BEHIND_ANOTHER.includes(policy.table));
  const leaks = async (): Promise<boolean> => (await leakInside()) !== undefined;

  it('is opened to everybody of the organization', async () => {
    expect(scoped().length).toBeGreaterThan(10);
    expect(await unnoticed(scoped(), (policy) => guards.openInside(policy), leaks)).toEqual([]);
  });

  it('forgets who owes a card', async () => {
    const owing = policies.filter((policy) => guards.asksForOwed(policy));
    expect(owing.map(({ table }) => table)).toEqual([
      'application_score',
      'debrief_note',
      'decision',
      'disposition',
      'scorecard',
    ]);
    // in this world nobody owes a card for a run that has ended: the specs of the migrations hold that one
    const here = owing.filter(({ table }) => table !== 'disposition');
    expect(await unnoticed(here, (policy) => guards.forgetOwed(policy), leaks)).toEqual([]);
  });

  it('is open to other organizations, and is all that keeps its table from them', async () => {
    const guarding = policies.filter(({ table }) => !OWN_ONLY.includes(table));
    for (const policy of policies) await guards.openAcross(policy);
    try {
      expect(await leaksAcross()).toEqual(guarding.map(({ table }) => table));
      for (const policy of guarding) {
        await guards.restore(policy);
        expect(await leaksAcross()).not.toContain(policy.table);
        await guards.openAcross(policy);
      }
    } finally {
      for (const policy of policies) await guards.restore(policy);
    }
    expect(await leaksAcross()).toEqual([]);
  });
});

/** Of these the answers hold something of every table. */
const isTelling = ({ about }: Step): boolean =>
  ['Query.application', 'Query.members', 'Query.rubrics'].includes(about);

/** Tables that are told of by figures of their own. */
const FIGURES: Readonly<Partial<Record<Secret['kind'], string>>> = {
  release: 'round_release',
  card: 'scorecard',
  score: 'application_score',
};
