import { encodeId, type IdKind } from '@plumbline/kernel';
import type { GraphqlAnswer } from '../testing/test-api.js';
import { PASSWORD } from './account-attempts.js';
import { ATTEMPTS, withKey } from './attempts.js';
import { foreignInputs, mutationOf } from './foreign-inputs.js';
import { TABLES } from './live.js';
import { Neighbours } from './neighbours.js';
import { Rightful } from './rightful.js';
import { Scene } from './scene.js';
import { everything, permitOf } from './selections.js';
import { argumentSteps, isContent, pathsOf, type Step, wholeSteps } from './steps.js';
import { PEOPLE, type PersonName } from './people.js';

/** One for each access, one for none, and one who holds all of them. */
const OUTSIDERS = ['admin', 'recruiter', 'manager', 'ann', 'lead', 'auditor', 'nobody', 'blindAll'] as const;

/** They name nothing that is there: what they could give away is tried below, by its address. */
const WITHOUT_IDS = new Set(['createCandidate', 'inviteMember', 'updateOrganization']);

/** What an attempt may come to when the thing is not one's own. */
const REFUSED = new Set(['NOT_FOUND', 'FORBIDDEN']);

/**
 * `there`'s people ask for everything that `here` has, with its live ids, cursors and names. Whatever they are told
 * they must be told alike in a world without `here`.
 */
describe('what people learn of another organization', () => {
  let neighbours: Neighbours;
  beforeAll(async () => {
    neighbours = await Neighbours.start();
  });
  afterAll(() => neighbours?.stop());

  async function alike(name: PersonName, { about, ...step }: Step): Promise<GraphqlAnswer> {
    const { answer, other } = await neighbours.inBoth(neighbours.world.there.people[name].headers, step);
    expect({ about, leaks: neighbours.tokensOfHere(answer) }).toEqual({ about, leaks: [] });
    expect({ about, text: answer.text }).toEqual({ about, text: other.text });
    return answer;
  }

  it('recognizes what it looks for: the people of the organization are told it', async () => {
    const { schema, here, api, world } = neighbours;
    const told = new Set<string>();
    for (const step of wholeSteps(schema, permitOf(PEOPLE.recruiter), here)) {
      const answer = await api.ask(step.document, step.variables, world.here.people.recruiter.headers);
      for (const token of neighbours.tokensOfHere(answer)) told.add(token);
    }
    const kinds = (Object.keys(TABLES) as IdKind[]).filter((kind) =>
      here.ids[kind]?.some((id) => told.has(id)),
    );
    expect(kinds).toEqual(Object.keys(TABLES).filter((kind) => kind !== 'session')); // a session has no id to ask for
    expect([...told].filter((token) => token.startsWith('canary.')).length).toBeGreaterThan(100);
  });

  it.each(OUTSIDERS)('as %s: nothing by any query and field, with its live ids', async (name) => {
    const steps = wholeSteps(neighbours.schema, permitOf(PEOPLE[name]), neighbours.here);
    for (const step of steps) if (name === 'blindAll' || !isContent(step)) await alike(name, step);
    expect(steps.length).toBeGreaterThan(10);
  });

  it.each(['recruiter', 'ann', 'blindAll'] as const)(
    'as %s: nothing by its ids, names and cursors as arguments',
    async (name) => {
      const steps = argumentSteps(
        neighbours.schema,
        permitOf(PEOPLE[name]),
        neighbours.there,
        neighbours.here,
      );
      for (const step of steps) await alike(name, step);
      expect(steps.length).toBeGreaterThan(5);
    },
  );

  it('has an attempt for every mutation that there is', () => {
    expect(Object.keys(ATTEMPTS).toSorted()).toEqual(
      Object.keys(neighbours.schema.getMutationType()?.getFields() ?? {}).toSorted(),
    );
  });

  it.each(Object.entries(ATTEMPTS).filter(([name, { how }]) => !how && !WITHOUT_IDS.has(name)))(
    'nothing by %s, and nothing is changed',
    async (mutation, { by, input }) => {
      const { db, here, there } = neighbours.world;
      const [own, theirs] = [await input(new Scene(db, there)), await input(new Scene(db, here))];
      const inputs = foreignInputs(neighbours.schema, mutation, own, theirs);
      expect(inputs.length).toBeGreaterThan(1);
      const before = await neighbours.digests();
      for (const name of new Set<PersonName>([by, 'blindAll', 'nobody']))
        for (const foreign of inputs) {
          const step = {
            about: `${name}: ${foreign.about}`,
            document: neighbours.documentOf(mutation, name),
            variables: { input: withKey(mutation, foreign.input) },
          };
          const { data, errors } = await alike(name, step);
          const result = data?.[mutation] as { __typename: string } | null | undefined;
          const refused =
            errors.length > 0
              ? REFUSED.has(errors[0]?.extensions.code ?? '')
              : result?.__typename === 'Rejected';
          expect({ ...step, refused, data }).toEqual({ ...step, refused: true, data });
        }
      expect(await neighbours.digests()).toEqual(before);
    },
  );

  it('nothing by its e-mail addresses: they are free elsewhere', async () => {
    const [before] = await neighbours.digests();
    const [candidate = '', member = ''] = neighbours.here.texts.filter((text) => text.includes('@'));
    for (const [mutation, input] of [
      ['createCandidate', { fullName: 'Same address', email: candidate }],
      ['inviteMember', { name: 'Same address', email: member, access: ['INTERVIEWER'] }],
    ] as const) {
      const document = mutationOf(mutation, '{ __typename }');
      const answer = await alike('blindAll', {
        about: mutation,
        document,
        variables: { input: withKey(mutation, input) },
      });
      expect(answer.data?.[mutation]).toEqual({ __typename: expect.not.stringMatching('Rejected') });
    }
    expect((await neighbours.digests())[0]).toEqual(before);
  });

  it('nothing at its door: an organization where one has no account is as one that is not there', async () => {
    const { db, here, there } = neighbours.world;
    const { rows } = await db.superuser.query<{ email: string }>(
      'select email from plumbline.member where id = $1',
      [there.people.recruiter.member.id],
    );
    const organizationId = encodeId('organization', here.id);
    const input = { email: rows[0]?.email, password: PASSWORD, organizationId };
    const document = mutationOf('signIn', '{ __typename ... on Rejected { problems { code message } } }');
    const { answer, other } = await neighbours.inBoth({}, { document, variables: { input } });
    expect(answer.text).toBe(other.text);
    expect(answer.data?.['signIn']).toMatchObject({ __typename: 'Rejected' });
  });

  // Last, because it changes everything.
  it('while those who may are answered, so that every attempt could have come to something', async () => {
    const rightful = new Rightful(neighbours);
    expect(await rightful.beAnsweredOtherwise()).toEqual(['ChooseOrganization', 'Conflict', 'Rejected']);
    const made = await rightful.makeAttempts();
    for (const [mutation, type] of Object.entries(made))
      expect([mutation, type]).toEqual([mutation, expect.not.stringMatching(/^(Rejected|Conflict)$/)]);

    const byQuery = new Set(pathsOf(neighbours.schema, everything).map(({ type }) => type.name));
    const unseen = rightful.sightings.unseen().filter((field) => !byQuery.has(field.split('.')[0] ?? ''));
    expect(unseen).toEqual([]);
  });
});
