import { statementChannel } from '@plumbline/platform';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { buildSchema } from '../../src/print-schema-text.js';
import { type GraphqlAnswer, TestApi } from '../testing/test-api.js';
import { type Secret, secretsIn, secretsOf } from './secrets.js';
import { called, everything, type Permit, permitOf, permitsOf } from './selections.js';
import { Sightings } from './sightings.js';
import { maySee, standingOf } from './sight.js';
import { type Live, liveOf } from './live.js';
import { along, argumentSteps, isContent, pathsOf, type Step, wholeSteps } from './steps.js';
import { EVERYBODY, PEOPLE, type PersonName } from './people.js';
import { aWorld, type World } from './worlds.js';

const shown = (secrets: readonly Secret[]): string[] =>
  secrets.map(({ kind, tokens }) => `${kind} ${tokens[0]}`).toSorted();

/** One person for each set of access: what it covers does not depend on rows. */
const ONE_OF_EACH = EVERYBODY.filter(
  (name, place) => EVERYBODY.findIndex((other) => String(PEOPLE[other]) === String(PEOPLE[name])) === place,
);

/** Those who can give arguments to lists, from every standpoint. */
const ARGUING = [
  'recruiter',
  'manager',
  'otherManager',
  'blindRecruiter',
  'blindManager',
  'dan',
  'nobody',
] as const;

/** Everything that each person of an organization can ask, compared with what they may know. */
describe('what people see of their own organization', () => {
  let world: World;
  let api: TestApi;
  let schema: GraphQLSchema;
  let query: GraphQLObjectType;
  let live: Live;
  let secrets: Secret[];
  let sightings: Sightings;
  beforeAll(async () => {
    schema = await buildSchema();
    query = schema.getQueryType()!;
    world = await aWorld();
    api = await TestApi.start({ database: world.db });
    live = await liveOf(world.db, world.here.id);
    secrets = await secretsOf(world.db, world.here.id);
    sightings = new Sightings(schema);
  });
  afterAll(async () => {
    await api?.stop();
    await world?.db.stop();
  });

  const ask = (name: PersonName, { document, variables }: Step): Promise<GraphqlAnswer> =>
    api.ask(document, variables, world.here.people[name].headers);

  it.each(EVERYBODY)('%s sees every row that the table grants, and no other', async (name) => {
    const seen = new Set<Secret>();
    const steps = permitsOf(PEOPLE[name]).flatMap((permit) => wholeSteps(schema, permit, live));
    for (const step of steps.filter((step) => name === 'recruiter' || !isContent(step))) {
      const { text, data } = await ask(name, step);
      for (const secret of secrets) if (secret.tokens.some((token) => text.includes(token))) seen.add(secret);
      sightings.add(query, data);
    }
    const standing = await standingOf(world.db, world.here.people[name]);
    const granted = secrets.filter((secret) => maySee(standing, secret));
    expect(shown([...seen])).toEqual(shown(granted));
  });

  it.each(ARGUING)('%s is told nothing more by any argument', async (name) => {
    const steps = argumentSteps(schema, permitOf(PEOPLE[name]), live, live);
    const standing = await standingOf(world.db, world.here.people[name]);
    const hidden = secrets.filter((secret) => !maySee(standing, secret));
    for (const step of steps) {
      const { text, data } = await ask(name, step);
      const leaked = secretsIn(text, hidden);
      expect({ about: step.about, leaked: shown(leaked) }).toEqual({ about: step.about, leaked: [] });
      sightings.add(query, data);
    }
  });

  it.each(ONE_OF_EACH)(
    '%s is refused each field beyond their access before anything is looked up',
    async (name) => {
      const permit = permitOf(PEOPLE[name]);
      const statements: unknown[] = [];
      const listen = (message: unknown): unknown => statements.push(message);
      statementChannel.subscribe(listen);
      try {
        for (const { document, about } of refusedSteps(schema, permit)) {
          const { data, errors } = await ask(name, { document, about, variables: { id: 'job_nothing' } });
          const answer = { about, data, codes: errors.map(({ extensions }) => extensions.code) };
          expect(answer).toEqual({ about, data: null, codes: ['FORBIDDEN'] });
        }
      } finally {
        statementChannel.unsubscribe(listen);
      }
      expect(statements).toEqual([]);
    },
  );

  it('has shown each field of the schema to somebody, with something in it', () => {
    const reachable = new Set(pathsOf(schema, everything).map(({ type }) => type.name));
    const unseen = sightings.unseen().filter((field) => reachable.has(field.split('.')[0] ?? ''));
    expect(unseen).toEqual([]);
  });
});

/** One document for each field that a person may not select, as short as it can be. */
const refusedSteps = (schema: GraphQLSchema, permit: Permit): Pick<Step, 'about' | 'document'>[] =>
  pathsOf(schema, everything).flatMap(({ type, fields }) =>
    Object.values(type.getFields())
      .filter((field) => !permit(type, field))
      .map((field) => {
        const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
        const call =
          type.name === 'Query' && field.args.some(isRequiredArgument)
            ? `${field.name}(id: "x")`
            : called(field);
        return { about: `${type.name}.${field.name}`, document: along(fields, `${call} ${selection}`) };
      }),
  );
