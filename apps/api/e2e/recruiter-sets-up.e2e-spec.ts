import { randomUUID } from 'node:crypto';
import { Access } from '@plumbline/kernel';
import { askedOf, anInterview, type Scheduled } from './testing/hiring.js';
import { anOrganizationOf, type Organization, type Person } from './testing/organization.js';
import { TestApi } from './testing/test-api.js';

const PEOPLE = {
  recruiter: [Access.RECRUITER],
  manager: [Access.MANAGER],
  ida: [Access.INTERVIEWER],
  ben: [Access.INTERVIEWER],
  zoe: [Access.INTERVIEWER],
};

interface Stage {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly round: number | null;
  readonly revision: number;
  readonly criteria: readonly { readonly key: string }[];
}

interface Job {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly stages: readonly Stage[];
}

const JOB =
  'Job { id revision state title stages { id title kind round revision criteria { key } } team { part member { name } } }';
const ROW = 'id revision';

/** Each step stands on those before it, as the recruiter's day does. */
describe('a recruiter sets up a job and fills it, by GraphQL alone', () => {
  let api: TestApi;
  let here: Organization<keyof typeof PEOPLE>;
  let outsider: Person;
  let recruiter: Person;
  let job: Job;
  let candidate: { id: string; revision: number };
  let application: { id: string; revision: number };
  let interview: Scheduled;
  beforeAll(async () => {
    api = await TestApi.start();
    here = await anOrganizationOf(api, PEOPLE);
    outsider = (await anOrganizationOf(api, { recruiter: [Access.RECRUITER] })).people.recruiter;
    ({ recruiter } = here.people);
  });
  afterAll(() => api?.stop());

  const problemsOf = async (mutation: string, input: object): Promise<string[]> => {
    const { problems } = await recruiter.attempt<{ problems?: { code: string; path: string[] }[] }>(
      mutation,
      input,
    );
    return (problems ?? []).map(({ code, path }) => `${code} ${path.join('/')}`.trim());
  };
  /** Both sides of a change made from a revision that is not the present one. */
  const conflictOf = async (mutation: string, input: object) => {
    const answer = await recruiter.attempt<{ __typename: string; revision: number; values: object[] }>(
      mutation,
      input,
    );
    expect(answer.__typename).toBe('Conflict');
    return { revision: answer.revision, values: answer.values };
  };

  it('finds a published rubric and its placements', async () => {
    const { rubrics } = await recruiter.read<{
      rubrics: { key: string; current: { id: string; placements: unknown[] } }[];
    }>('{ rubrics { key title current { id state reviewState placements { key title } } } }');
    const rubric = rubrics.find(({ key }) => key === 'ai-engineer');
    expect(rubric?.current).toMatchObject({ id: here.versions['ai-engineer'], state: 'PUBLISHED' });
    expect(rubric?.current.placements.length).toBe(5);
  });

  it('creates a job as a draft, with the plan that the rubric suggests, once', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      title: 'AI engineer, platform',
      rubricVersionId: here.versions['ai-engineer'],
      placement: 'product',
      seniority: 'SENIOR',
      managerIds: [here.people.manager.id],
      recruiterIds: [recruiter.id],
    };
    job = await recruiter.change<Job>('createJob', input, JOB);
    expect(await recruiter.change('createJob', input, JOB)).toEqual(job);
    expect(job).toMatchObject({
      state: 'DRAFT',
      team: [
        { part: 'MANAGER', member: { name: 'manager' } },
        { part: 'RECRUITER', member: { name: 'recruiter' } },
      ],
    });
    expect([job.stages[0]?.kind, job.stages.at(-1)?.kind]).toEqual(['REVIEW', 'DECISION']);
  });

  it('is told everything that is wrong with a job at once', async () => {
    const wrong = {
      title: ' ',
      rubricVersionId: here.versions['ai-engineer'],
      placement: 'moon',
      seniority: 'MID',
    };
    expect(await problemsOf('createJob', { ...wrong, managerIds: [here.people.ida.id] })).toEqual([
      'INVALID_VALUE title',
      'INVALID_VALUE placement',
      'INVALID_VALUE managerIds/0',
    ]);
  });

  const interviewStages = () => job.stages.filter(({ kind }) => kind === 'INTERVIEW');
  const stageAt = (place: number): Stage => {
    const stage = interviewStages()[place];
    if (!stage) throw new Error(`No interview stage ${place}.`);
    return stage;
  };

  it('edits the plan: a stage more, another title, a stage less', async () => {
    const wanted = { jobId: job.id, position: 2, title: 'Phone call', round: 1, minutes: 30, raters: 2 };
    const criteria = stageAt(0)
      .criteria.slice(0, 2)
      .map(({ key }) => key);
    job = await recruiter.change<Job>('addStage', { ...wanted, criteria }, JOB);
    expect(stageAt(0)).toMatchObject({ title: 'Phone call', criteria: criteria.map((key) => ({ key })) });

    const { id: stageId, revision } = stageAt(0);
    job = await recruiter.change<Job>('updateStage', { stageId, revision, title: 'Call', minutes: 45 }, JOB);
    expect(stageAt(0).title).toBe('Call');

    expect(await conflictOf('updateStage', { stageId, revision, title: 'Chat' })).toEqual({
      revision: stageAt(0).revision,
      values: expect.arrayContaining([{ field: 'title', value: 'Call' }]),
    });
    job = await recruiter.change<Job>('removeStage', { stageId, revision: stageAt(0).revision }, JOB);
    expect(job.stages.map(({ title }) => title)).not.toContain('Call');
  });

  it('cannot open a job whose plan leaves a criterion to one rater', async () => {
    const stage = stageAt(interviewStages().length - 1);
    const alone = await recruiter.change<Job>(
      'updateStage',
      { stageId: stage.id, revision: stage.revision, raters: 1 },
      JOB,
    );
    job = alone;
    const refused = await problemsOf('updateJob', { jobId: job.id, revision: job.revision, state: 'OPEN' });
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map((line) => line.split(' ')[0]))).toEqual(new Set(['CRITERION_UNCOVERED']));

    const { revision } = stageAt(interviewStages().length - 1);
    job = await recruiter.change<Job>('updateStage', { stageId: stage.id, revision, raters: 2 }, JOB);
    job = await recruiter.change<Job>(
      'updateJob',
      { jobId: job.id, revision: job.revision, state: 'OPEN' },
      JOB,
    );
    expect(job.state).toBe('OPEN');
  });

  it('renames the job, and is shown both sides where a colleague was faster', async () => {
    const before = job.revision;
    job = await recruiter.change<Job>(
      'updateJob',
      { jobId: job.id, revision: before, title: 'AI engineer' },
      JOB,
    );
    expect(await conflictOf('updateJob', { jobId: job.id, revision: before, title: 'Engineer, AI' })).toEqual(
      {
        revision: job.revision,
        values: expect.arrayContaining([{ field: 'title', value: 'AI engineer' }]),
      },
    );
  });

  it('enters a candidate, corrects the name, and is told of an e-mail that is there already', async () => {
    const person = { fullName: 'Łucja Ōe-Öztürk', email: 'Lucja@Example.org' };
    candidate = await recruiter.change('createCandidate', person, `Candidate { ${ROW} email }`);
    expect(candidate).toMatchObject({ email: 'lucja@example.org' });
    expect(await problemsOf('createCandidate', { ...person, fullName: 'Somebody else' })).toEqual([
      'ALREADY_EXISTS email',
    ]);
    const { id: candidateId, revision } = candidate;
    const corrected = { candidateId, revision, fullName: 'Łucja Öztürk' };
    candidate = await recruiter.change('updateCandidate', corrected, `Candidate { ${ROW} fullName email }`);
    expect(candidate).toMatchObject({ fullName: 'Łucja Öztürk', email: 'lucja@example.org' });
    expect(await conflictOf('updateCandidate', { ...corrected, fullName: 'Ł. Ö.' })).toEqual({
      revision: candidate.revision,
      values: expect.arrayContaining([{ field: 'fullName', value: 'Łucja Öztürk' }]),
    });
    const found = 'query ($s: String) { candidates(first: 5, search: $s) { totalCount nodes { id } } }';
    for (const s of ['łuc', 'lucja@example.org'])
      expect(await recruiter.read(found, { s })).toEqual({
        candidates: { totalCount: 1, nodes: [{ id: candidateId }] },
      });
  });

  it('lets her apply once, and moves her to the first interview', async () => {
    const applies = { candidateId: candidate.id, jobId: job.id };
    application = await recruiter.change(
      'createApplication',
      applies,
      `Application { ${ROW} stage { kind } }`,
    );
    expect(application).toMatchObject({ stage: { kind: 'REVIEW' } });
    expect(await problemsOf('createApplication', applies)).toEqual(['ALREADY_EXISTS candidateId']);
    const { id: applicationId, revision } = application;
    const move = { applicationId, revision, stageId: stageAt(0).id };
    application = await recruiter.change('moveApplication', move, `Application { ${ROW} stage { id } }`);
    expect(application).toMatchObject({ stage: { id: stageAt(0).id } });
    expect(await conflictOf('moveApplication', move)).toEqual({
      revision: application.revision,
      values: expect.arrayContaining([{ field: 'stageId', value: stageAt(0).id }]),
    });
  });

  it('schedules an interview, and the panel finds it', async () => {
    const { ida, ben } = here.people;
    interview = await anInterview(recruiter, application.id, { stageId: stageAt(0).id, panel: [ida, ben] });
    for (const person of [ida, ben])
      expect(
        await person.read('{ myAssignments(first: 5) { nodes { id state criteria { key } } } }'),
      ).toEqual({
        myAssignments: {
          nodes: [{ id: askedOf(interview, person).id, state: 'OWED', criteria: stageAt(0).criteria }],
        },
      });
  });

  it('moves the interview, and the deadlines with it', async () => {
    const dueAt = '... on Assignment { dueAt }';
    const before = await recruiter.read<{ assignment: { dueAt: string } }>(
      `query ($id: ID!) { assignment(id: $id) { ${dueAt} } }`,
      { id: askedOf(interview, here.people.ida).id },
    );
    const scheduledAt = new Date(Date.now() + 48 * 3_600_000).toISOString();
    const change = { interviewId: interview.id, revision: interview.revision, scheduledAt };
    const moved = await recruiter.change<Scheduled & { assignments: { dueAt: string }[] }>(
      'updateInterview',
      change,
      'Interview { id revision scheduledAt assignments { id revision dueAt member { id } criteria { key } } }',
    );
    for (const assignment of moved.assignments)
      expect(Date.parse(assignment.dueAt)).toBeGreaterThan(Date.parse(before.assignment.dueAt));
    expect(await conflictOf('updateInterview', change)).toEqual({
      revision: moved.revision,
      values: expect.arrayContaining([{ field: 'scheduledAt', value: scheduledAt }]),
    });
    interview = moved;
  });

  it('asks a third interviewer, gives one more time, and withdraws another, who is asked no more', async () => {
    const { ida, ben, zoe } = here.people;
    const third = { interviewId: interview.id, memberId: zoe.id, shadow: true };
    await recruiter.change('addAssignment', third, 'Assignment { id shadow }');
    expect(await problemsOf('addAssignment', third)).toEqual(['ALREADY_EXISTS memberId']);

    const { id, revision } = askedOf(interview, ida);
    const dueAt = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString();
    const later = { assignmentId: id, revision, dueAt };
    expect(await recruiter.change('moveDeadline', later, 'Assignment { id dueAt }')).toMatchObject({ dueAt });

    const { id: bens, revision: bensRevision } = askedOf(interview, ben);
    const off = { assignmentId: bens, revision: bensRevision };
    expect(await recruiter.change('withdrawAssignment', off, 'Assignment { id state }')).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await conflictOf('withdrawAssignment', off)).toMatchObject({ revision: bensRevision + 1 });
    expect(await ben.read('{ myAssignments(first: 5) { nodes { id } } }')).toEqual({
      myAssignments: { nodes: [] },
    });
    expect(
      await ben.read('query ($id: ID!) { application(id: $id) { id } }', { id: application.id }),
    ).toEqual({
      application: null,
    });
  });

  it('ends the application for a reason, and takes it up again', async () => {
    const { application: now } = await recruiter.read<{ application: { revision: number } }>(
      'query ($id: ID!) { application(id: $id) { revision } }',
      { id: application.id },
    );
    const end = { applicationId: application.id, revision: now.revision, state: 'WITHDRAWN' };
    expect(await problemsOf('closeApplication', { ...end, disposition: '' })).toEqual([
      expect.stringContaining('disposition'),
    ]);
    const fields = `Application { ${ROW} state disposition }`;
    const ended = await recruiter.change<{ revision: number }>(
      'closeApplication',
      { ...end, disposition: 'Took another offer' },
      fields,
    );
    expect(ended).toMatchObject({ state: 'WITHDRAWN', disposition: 'Took another offer' });
    const again = { applicationId: application.id, revision: ended.revision };
    expect(await recruiter.change('reopenApplication', again, fields)).toMatchObject({
      state: 'ACTIVE',
      disposition: null,
    });
  });

  it('sees the pipeline of the job on one page', async () => {
    const { job: read } = await recruiter.read(
      `query ($id: ID!) { job(id: $id) { activeApplications lateScorecards stages { title activeApplications }
        applications(first: 25, orderBy: SCORE) { totalCount pageInfo { hasNextPage } nodes { id score { value }
          rounds { state assignments { state member { name } } } } } } }`,
      { id: job.id },
    );
    expect(read).toMatchObject({
      activeApplications: 1,
      lateScorecards: 0,
      applications: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            id: application.id,
            score: null,
            rounds: [
              {
                state: 'OPEN',
                assignments: expect.arrayContaining([
                  { state: 'OWED', member: { name: 'ida' } },
                  { state: 'WITHDRAWN', member: { name: 'ben' } },
                  { state: 'OWED', member: { name: 'zoe' } },
                ]),
              },
            ],
          },
        ],
      },
    });
  });

  it('is nothing to the recruiter of another organization, who may ask for all of it', async () => {
    const gone = { job: null, candidate: null, application: null, interview: null };
    const document =
      'query ($j: ID!, $c: ID!, $a: ID!, $i: ID!) { job(id: $j) { id } candidate(id: $c) { id } application(id: $a) { id } interview(id: $i) { id } }';
    const ids = { j: job.id, c: candidate.id, a: application.id, i: interview.id };
    expect(await outsider.read(document, ids)).toEqual(gone);
    expect(
      await outsider.read('{ jobs(first: 5) { totalCount } candidates(first: 5) { totalCount } }'),
    ).toEqual({
      jobs: { totalCount: 0 },
      candidates: { totalCount: 0 },
    });
    const rename = { jobId: job.id, revision: job.revision, title: 'Taken over' };
    const { errors } = await outsider.ask(
      `mutation ($input: UpdateJobInput!) { updateJob(input: $input) { __typename } }`,
      { input: { idempotencyKey: randomUUID(), ...rename } },
    );
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
