import type { TestDatabase } from '@plumbline/testing';
import { getNamedType, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/print-schema-text.js';
import { aCardFor } from '../testing/hiring.js';
import { TestApi } from '../testing/test-api.js';
import { withKey } from './attempts.js';
import { mutationOf } from './foreign-inputs.js';
import { changeMixed, changeSealed } from './hidden.js';
import { type Live, liveOf } from './live.js';
import { Scene } from './scene.js';
import { permitOf, permitsOf, selectionOf } from './selections.js';
import { isContent, isGlance, type Step, wholeSteps } from './steps.js';
import { BLIND_PEOPLE, PEOPLE, type PersonName } from './people.js';
import { aWorld, copyOf, type World } from './worlds.js';

/** Not in the panel, or not the authors of what is sealed: to them a sealed card is as one that says the opposite. */
const OTHERS = ['admin', 'recruiter', 'manager', 'lead', 'auditor'] as const;
/** Out of reach of the application, whatever is released of it. */
const STRANGERS = ['dan', 'otherManager', 'nobody'] as const;

/**
 * Three worlds, down to the last id the same but for what somebody must not learn. In `sealed`, sealed cards say
 * otherwise and one is missing. In `mixed`, so does everything that others said of an application for which seven
 * people still owe a card, and there is less of it. Whom it is hidden from gets the same bytes in both.
 */
describe('what is hidden makes no difference', () => {
  let schema: GraphQLSchema;
  let world: World;
  let live: Live;
  let databases: TestDatabase[];
  let apis: Readonly<Record<'true' | 'sealed' | 'mixed', TestApi>>;
  beforeAll(async () => {
    schema = await buildSchema();
    world = await aWorld();
    const [sealed, mixed] = [await copyOf(world.db), await copyOf(world.db)];
    databases = [sealed, mixed];
    await changeSealed(sealed, world.here);
    await changeMixed(mixed, world.here);
    live = await liveOf(world.db, world.here.id);
    apis = {
      true: await TestApi.start({ database: world.db }),
      sealed: await TestApi.start({ database: sealed }),
      mixed: await TestApi.start({ database: mixed }),
    };
  });
  afterAll(async () => {
    await Promise.all(Object.values(apis ?? {}).map((api) => api.stop()));
    for (const db of databases ?? []) await db.stop();
    await world?.db.stop();
  });

  type Other = 'sealed' | 'mixed';
  const inBoth = async (name: PersonName, other: Other, { document, variables }: Omit<Step, 'about'>) => {
    const { headers } = world.here.people[name];
    const answers = [apis.true, apis[other]].map((api) => api.ask(document, variables, headers));
    return (await Promise.all(answers)).map(({ text }) => text);
  };

  const stepsOf = (name: PersonName): Step[] =>
    permitsOf(PEOPLE[name])
      .flatMap((permit) => wholeSteps(schema, permit, live))
      .filter((step) => !isContent(step) && !isGlance(step));

  const expectAlike = async (name: PersonName, other: Other): Promise<void> => {
    for (const step of stepsOf(name)) {
      const [text, otherText] = await inBoth(name, other, step);
      expect({ about: step.about, text }).toEqual({ about: step.about, text: otherText });
    }
  };

  it.each([...BLIND_PEOPLE, ...STRANGERS])('to %s, of all that was said of the application', (name) =>
    expectAlike(name, 'mixed'),
  );

  it.each(OTHERS)('to %s, of sealed cards', (name) => expectAlike(name, 'sealed'));

  it.each(BLIND_PEOPLE)('to %s, by anything they try', async (name) => {
    const { applications, owed, people } = world.here;
    const scene = new Scene(world.db, world.here);
    const otherAsked = owed[name === 'ben' ? 'blindLead' : 'ben'];
    const ownAsked = owed[name];
    if (!otherAsked || !ownAsked) throw new Error('Everybody here owes a card.');
    const revision = await scene.revision('assignment', ownAsked.id);
    const interviewId = await scene.newest(
      'interview',
      'application_id = $2 and round = 2',
      'application',
      applications.mixed,
    );
    const interviewRevision = await scene.revision('interview', interviewId);
    const tries: readonly (readonly [string, object])[] = [
      ['addDebriefNote', { applicationId: applications.mixed, text: 'What do you think?' }],
      [
        'recordDecision',
        { applicationId: applications.mixed, outcome: 'HIRE', rationale: 'A feeling, and nothing else yet.' },
      ],
      ['submitScorecard', aCardFor(otherAsked)],
      ['submitScorecard', { ...aCardFor(ownAsked), ratings: [] }],
      [
        'saveRating',
        { assignmentId: otherAsked.id, position: 0, revision: 0, notObserved: false, text: 'x' },
      ],
      ['withdrawAssignment', { assignmentId: ownAsked.id, revision }],
      ['updateInterview', { interviewId, revision: interviewRevision, state: 'CANCELLED' }],
      ['addAssignment', { interviewId, memberId: people[name].id }],
    ];
    for (const [mutation, input] of tries) {
      const document = documentOf(mutation, name);
      const [text, otherText] = await inBoth(name, 'mixed', {
        document,
        variables: { input: withKey(mutation, input) },
      });
      expect({ mutation, text }).toEqual({ mutation, text: otherText });
      expect(text).toMatch(/"Rejected"|"NOT_FOUND"|"FORBIDDEN"/);
    }
  });

  it('to a recruiter who owes a card, in what their own changes answer with', async () => {
    const assignmentId = world.here.owed['ben']?.id ?? '';
    const dueAt = new Date(Date.now() + 96 * 3_600_000).toISOString();
    const input = withKey('moveDeadline', { assignmentId, revision: 1, dueAt });
    const document = documentOf('moveDeadline', 'blindRecruiter');
    const [text, otherText] = await inBoth('blindRecruiter', 'mixed', { document, variables: { input } });
    expect(text).toContain(dueAt);
    expect(text).toEqual(otherText);
  });

  const documentOf = (mutation: string, name: PersonName): string => {
    const result = getNamedType(schema.getMutationType()?.getFields()[mutation]?.type);
    if (!result) throw new Error(`There is no ${mutation}.`);
    return mutationOf(mutation, selectionOf(schema, result, permitsOf(PEOPLE[name]).at(-1) ?? permitOf([])));
  };

  /** The documents about applications that a person is answered differently in the two worlds. */
  const differing = async (name: PersonName, other: Other): Promise<number> => {
    let count = 0;
    for (const step of stepsOf(name).filter(({ about }) => about === 'Query.application')) {
      const [text, otherText] = await inBoth(name, other, step);
      if (text !== otherText) count++;
    }
    return count;
  };

  const different = async (names: readonly PersonName[], other: Other): Promise<PersonName[]> => {
    const those: PersonName[] = [];
    for (const name of names) if ((await differing(name, other)) > 0) those.push(name);
    return those;
  };

  it('but makes one to those it is not hidden from', async () => {
    const readers = ['recruiter', 'manager', 'lead', 'ann'] as const;
    expect(await different(readers, 'mixed')).toEqual(readers);
    expect(await different(['ann', 'cat'], 'sealed')).toEqual(['ann', 'cat']);
  });

  // Last, because the rounds are released here.
  it('and makes one to everybody who may read, once their cards are in', async () => {
    const submit = async (name: PersonName, card: object): Promise<void> => {
      const document = mutationOf('submitScorecard', '{ __typename }');
      const variables = { input: withKey('submitScorecard', card) };
      for (const api of Object.values(apis)) {
        const { data } = await api.ask(document, variables, world.here.people[name].headers);
        expect(data).toEqual({ submitScorecard: { __typename: 'Scorecard' } });
      }
    };
    for (const name of BLIND_PEOPLE) await submit(name, aCardFor(world.here.owed[name] ?? never()));
    expect(await different([...BLIND_PEOPLE, ...STRANGERS], 'mixed')).toEqual(BLIND_PEOPLE);
    await submit('cat', aCardFor(world.here.sealedAsked));
    expect(await different(OTHERS, 'sealed')).toEqual(OTHERS);
  });
});

function never(): never {
  throw new Error('Everybody here owes a card.');
}
