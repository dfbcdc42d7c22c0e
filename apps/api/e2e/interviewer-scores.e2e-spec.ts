import { randomUUID } from 'node:crypto';
import { givePassword } from '@plumbline/identity/testing';
import { Access } from '@plumbline/kernel';
import { Client } from './testing/client.js';
import {
  aCardFor,
  anApplication,
  anInterview,
  anOpenJob,
  type Applied,
  type Asked,
  askedOf,
  stageOfRound,
} from './testing/hiring.js';
import { anOrganizationOf, type Organization } from './testing/organization.js';
import { TestApi } from './testing/test-api.js';

const PEOPLE = {
  recruiter: [Access.RECRUITER],
  manager: [Access.MANAGER],
  ida: [Access.INTERVIEWER],
  ben: [Access.INTERVIEWER],
};
const PASSWORD = 'nineteen plumb lines';
/** Newlines of both kinds, right-to-left text and marks, an emoji of several code points, a separator, blanks at both ends. */
const EVIDENCE =
  '  «Why?» she asked.\n\n\tThen:\r\n- drew it, \\ "quoted" {it}\nقالت: السلام عليكم \u202Bעברית\u202C 👩🏽‍💻🏳️‍🌈 e\u0301≠é \u2028 end  ';

describe('an interviewer scores and a recruiter reads it', () => {
  let api: TestApi;
  let here: Organization<keyof typeof PEOPLE>;
  let there: Organization<keyof typeof PEOPLE>;
  let ida: Client;
  let application: Applied;
  let idas: Asked;
  let bens: Asked;
  beforeAll(async () => {
    api = await TestApi.start();
    here = await anOrganizationOf(api, PEOPLE);
    there = await anOrganizationOf(api, PEOPLE);
    const { recruiter, manager, ida: interviewer, ben } = here.people;
    const job = await anOpenJob(recruiter, here.versions['ai-engineer'] ?? '', [manager]);
    application = await anApplication(recruiter, job.id, 'Noor Haddad');
    const plan = { stageId: stageOfRound(job, 1), panel: [interviewer, ben] };
    const interview = await anInterview(recruiter, application.id, plan);
    [idas, bens] = [askedOf(interview, interviewer), askedOf(interview, ben)];
    await givePassword(api.db, interviewer.member, PASSWORD);
  });
  afterAll(() => api?.stop());

  it('signs in with e-mail and password, and the browser keeps the session', async () => {
    const { email } = here.people.ida.member;
    const document = `mutation ($input: SignInInput!) { signIn(input: $input) {
      __typename ... on SignedIn { me { access member { email } } } ... on Rejected { problems { code } } } }`;
    const wrong = await api.ask(document, { input: { email, password: 'nineteen plumb lanes' } });
    expect(wrong.data).toMatchObject({ signIn: { problems: [{ code: 'WRONG_CREDENTIALS' }] } });
    expect(wrong.headers.get('set-cookie')).toBeNull();

    const { data, headers } = await api.ask(document, {
      input: { email: email.toUpperCase(), password: PASSWORD },
    });
    expect(data).toEqual({
      signIn: { __typename: 'SignedIn', me: { access: ['INTERVIEWER'], member: { email } } },
    });
    const [cookie = '', ...flags] = (headers.get('set-cookie') ?? '').split('; ');
    expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    ida = new Client(api, { cookie, origin: api.url });
  });

  it('opens her interview and finds what to ask, and the words of every level', async () => {
    const { myAssignments } = await ida.read<{ myAssignments: { nodes: { criteria: unknown[] }[] } }>(
      `{ myAssignments(first: 10, filter: OWED) { totalCount nodes { id state roundState dueAt interview { minutes }
        application { candidate { fullName } job { title } }
        criteria { key questions { ask probes } anchors { level text } } } } }`,
    );
    expect(myAssignments).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          id: idas.id,
          state: 'OWED',
          roundState: 'OPEN',
          application: { candidate: { fullName: 'Noor Haddad' } },
        },
      ],
    });
    expect(myAssignments.nodes[0]?.criteria).toEqual(
      idas.criteria.map(({ key }) =>
        expect.objectContaining({
          key,
          anchors: [1, 2, 3, 4, 5].map((level) => ({ level, text: expect.stringMatching(/\w/) })),
        }),
      ),
    );
  });

  const save = (position: number, revision: number, text: string, more = {}) =>
    ida.attempt(
      'saveRating',
      { assignmentId: idas.id, position, revision, level: 4, notObserved: false, text, ...more },
      'DraftRating { position level text revision }',
    );

  it('keeps what she types as she types it, and shows both sides when it moved on elsewhere', async () => {
    const position = 0;
    expect(await save(position, 0, 'first')).toMatchObject({ revision: 1, text: 'first' });
    expect(await save(position, 1, EVIDENCE)).toMatchObject({ revision: 2, text: EVIDENCE });
    const { revision, values } = await save(position, 1, 'from the other tab');
    expect(revision).toBe(2);
    expect(values).toEqual(expect.arrayContaining([{ field: 'text', value: EVIDENCE }]));
  });

  it('refuses half a card with everything that is missing', async () => {
    const card = { ...aCardFor(idas), recommendation: null, ratings: [] };
    const { problems } = await ida.attempt<{ problems: { code: string }[] }>('submitScorecard', card);
    expect(problems.map(({ code }) => code)).toEqual([
      ...idas.criteria.map(() => 'RATING_MISSING'),
      'RECOMMENDATION_MISSING',
    ]);
  });

  it('submits once, however often it is sent', async () => {
    const card = {
      ...aCardFor(idas, [5, 2, null], () => EVIDENCE),
      summary: EVIDENCE,
      idempotencyKey: randomUUID(),
    };
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => ida.change('submitScorecard', card, 'Scorecard { id }')),
    );
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    const other = await ida.attempt('submitScorecard', { ...card, recommendation: 'NO' });
    expect(other).toMatchObject({ problems: [{ code: 'KEY_REUSED' }] });
    const again = await ida.attempt('submitScorecard', { ...card, idempotencyKey: randomUUID() });
    expect(again).toMatchObject({ problems: [{ code: 'SCORECARD_SUBMITTED' }] });
    const change = { assignmentId: idas.id, position: 0, revision: 0, notObserved: false, text: 'later' };
    expect(await ida.attempt('saveRating', change)).toMatchObject({
      problems: [{ code: 'SCORECARD_SUBMITTED' }],
    });
  });

  const READ = `query ($id: ID!) { application(id: $id) { scorecards { id } notes { text } debrief { criteria { cells { level } } scorecards { id } }
    rounds { number state assignments { state submittedAt scorecard { id summary } draft { text } } } } }`;

  it.each(['ben', 'recruiter', 'manager'] as const)('tells %s nothing of the sealed card', async (who) => {
    const { application: seen } = await here.people[who].read<{ application: object }>(READ, {
      id: application.id,
    });
    expect(seen).toMatchObject({
      scorecards: [],
      notes: [],
      debrief: { scorecards: [] },
      rounds: [{ number: 1, state: 'OPEN' }],
    });
    expect(JSON.stringify(seen)).not.toContain('Why?');
  });

  it('shows herself her own card', async () => {
    const { assignment } = await ida.read<{ assignment: object }>(
      'query ($id: ID!) { assignment(id: $id) { state draft { text } scorecard { summary releasedAt } } }',
      { id: idas.id },
    );
    expect(assignment).toEqual({
      state: 'SUBMITTED',
      draft: [],
      scorecard: { summary: EVIDENCE, releasedAt: null },
    });
  });

  it('keeps the second interviewer from the debrief until his card is in', async () => {
    const note = { applicationId: application.id, text: 'Too early.' };
    expect(await here.people.ben.attempt('addDebriefNote', note)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'WRONG_STATE' })]),
    });
    await here.people.ben.change('submitScorecard', aCardFor(bens, [3, 3, 4]), 'Scorecard { id }');
  });

  it('gives the recruiter both cards side by side, character for character, with one query', async () => {
    const { application: read } = await here.people.recruiter.read<{
      application: {
        debrief: { criteria: { criterion: { key: string }; cells: { author: { name: string } }[] }[] };
      };
    }>(
      `query ($id: ID!) { application(id: $id) { candidate { fullName } rounds { state } score { value raters scorecards }
        scorecards { author { name } recommendation summary ratings { criterion { key } level notObserved evidence } }
        debrief { criteria { criterion { key } spread cells { author { name } level notObserved evidence } } } } }`,
      { id: application.id },
    );
    expect(read).toMatchObject({
      candidate: { fullName: 'Noor Haddad' },
      rounds: [{ state: 'RELEASED' }],
      scorecards: [
        {
          author: { name: 'ida' },
          recommendation: 'YES',
          summary: EVIDENCE,
          ratings: idas.criteria.map(({ key }, place) => {
            const level = [5, 2, null][place % 3] ?? null;
            return { criterion: { key }, level, notObserved: level === null, evidence: EVIDENCE };
          }),
        },
        { author: { name: 'ben' } },
      ],
    });
    const first = read.debrief.criteria.find(({ criterion }) => criterion.key === idas.criteria[0]?.key);
    expect(first).toMatchObject({
      spread: 2,
      cells: [
        { author: { name: 'ida' }, level: 5, evidence: EVIDENCE },
        { author: { name: 'ben' }, level: 3 },
      ],
    });
  });

  it('lets the manager decide with reasons, and the second interviewer read all of it but not the score', async () => {
    const { manager, ben } = here.people;
    const decision = { applicationId: application.id, outcome: 'HIRE' };
    expect(await manager.attempt('recordDecision', { ...decision, rationale: ' ' })).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'RATIONALE_MISSING' })]),
    });
    await manager.change('recordDecision', { ...decision, rationale: EVIDENCE }, 'Decision { id }');
    await ben.change(
      'addDebriefNote',
      { applicationId: application.id, text: EVIDENCE },
      'DebriefNote { id }',
    );
    const { application: seen } = await ben.read<{ application: object }>(
      'query ($id: ID!) { application(id: $id) { scorecards { summary } notes { text author { name } } } }',
      { id: application.id },
    );
    expect(seen).toMatchObject({
      scorecards: [{ summary: EVIDENCE }, {}],
      notes: [{ text: EVIDENCE, author: { name: 'ben' } }],
    });
    const score = await ben.ask('query ($id: ID!) { application(id: $id) { score { value } } }', {
      id: application.id,
    });
    expect(score.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is nothing to another organization', async () => {
    for (const person of Object.values(there.people)) {
      const { data } = await person.ask(
        'query ($a: ID!, $b: ID!) { application(id: $a) { id } assignment(id: $b) { id } }',
        { a: application.id, b: idas.id },
      );
      expect(data).toEqual({ application: null, assignment: null });
    }
  });

  it('ends with the session when she signs out', async () => {
    const { data, headers } = await ida.ask('mutation { signOut { ok } }');
    expect(data).toEqual({ signOut: { ok: true } });
    expect(headers.get('set-cookie')).toMatch(/plumbline_session=;/);
    expect(await ida.read('{ me { access } }')).toEqual({ me: null });
  });
});
