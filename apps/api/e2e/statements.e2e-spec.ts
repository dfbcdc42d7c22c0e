import { readFileSync } from 'node:fs';
import { Access } from '@plumbline/kernel';
import { statementChannel } from '@plumbline/platform';
import {
  aCardFor,
  anApplication,
  anInterview,
  anOpenJob,
  interviewStages,
  type OpenJob,
} from './testing/hiring.js';
import { anOrganizationOf, type Organization, type Person } from './testing/organization.js';
import { TestApi } from './testing/test-api.js';

const PEOPLE = {
  recruiter: [Access.RECRUITER],
  manager: [Access.MANAGER],
  ann: [Access.INTERVIEWER],
  ben: [Access.INTERVIEWER],
  cat: [Access.INTERVIEWER],
  dan: [Access.INTERVIEWER],
};

const documentOf = (name: string): string =>
  readFileSync(new URL(`./documents/${name}.graphql`, import.meta.url), 'utf8');

interface Trip {
  readonly names: readonly string[];
}

/** The round trips that a request makes to the database, by the names of their statements. */
async function tripsOf(ask: () => Promise<unknown>): Promise<readonly (readonly string[])[]> {
  const trips: (readonly string[])[] = [];
  const listen = (message: unknown): unknown => trips.push((message as Trip).names);
  statementChannel.subscribe(listen);
  try {
    await ask();
    return trips;
  } finally {
    statementChannel.unsubscribe(listen);
  }
}

/** However many rows a document answers with, it asks the database as often: once for each of its levels. */
describe('the statements of a document', () => {
  let api: TestApi;
  let here: Organization<keyof typeof PEOPLE>;
  let small: OpenJob;
  let large: OpenJob;
  let twoCards: string;
  let manyCards: string;
  beforeAll(async () => {
    api = await TestApi.start();
    here = await anOrganizationOf(api, PEOPLE);
    const { recruiter, manager, ann, ben, cat, dan } = here.people;
    const version = here.versions['ai-engineer'] ?? '';
    [small, large] = [
      await anOpenJob(recruiter, version, [manager]),
      await anOpenJob(recruiter, version, [manager]),
    ];
    for (let n = 0; n < 2; n++) await scored(small, [ann, ben]);
    for (let n = 0; n < 20; n++) await scored(large, [ann, ben, cat, dan]);
    twoCards = await scored(small, [ann, ben], 1, 2);
    const stages = interviewStages(large).length;
    manyCards = await scored(large, [ann, ben, cat, dan], stages, 20);
  });
  afterAll(() => api?.stop());

  /** An application whose panel has submitted, at so many stages, with so many notes, decided. */
  async function scored(job: OpenJob, panel: readonly Person[], stages = 1, notes = 0): Promise<string> {
    const { recruiter, manager } = here.people;
    const { id: applicationId } = await anApplication(recruiter, job.id);
    for (const { id: stageId } of interviewStages(job).slice(0, stages)) {
      const { assignments } = await anInterview(recruiter, applicationId, { stageId, panel });
      for (const asked of assignments) {
        const author = panel.find(({ id }) => id === asked.member.id);
        await author?.change('submitScorecard', aCardFor(asked), 'Scorecard { id }');
      }
    }
    for (let n = 0; n < notes; n++)
      await recruiter.change('addDebriefNote', { applicationId, text: `Note ${n}` }, 'DebriefNote { id }');
    if (notes > 0) {
      const rationale = 'What decided it was the second interview.';
      await manager.change(
        'recordDecision',
        { applicationId, outcome: 'HOLD', rationale },
        'Decision { id }',
      );
    }
    return applicationId;
  }

  it('are as many for a list of twenty applications as for one of two', async () => {
    const list = documentOf('recruiters-list');
    const ask = (jobId: string) => here.people.recruiter.read<ListAnswer>(list, { jobId, first: 25 });
    const lengths: number[] = [];
    const trips = async (jobId: string) => tripsOf(async () => lengths.push(cardsIn(await ask(jobId))));
    await trips(small.id); // the rubric is read once in the life of the process
    const [few, many] = [await trips(small.id), await trips(large.id)];
    expect(lengths.slice(-2)).toEqual([6, 20 * 4 + 4 * interviewStages(large).length]);
    expect(many).toEqual(few);
    // job; its page of applications by score; what hangs on them; who wrote the cards and was asked what
    expect(many.length).toBeLessThanOrEqual(4);
  });

  it('are as many for a debrief of many cards and notes as for one of two', async () => {
    const debrief = documentOf('debrief');
    const ask = (applicationId: string) =>
      here.people.manager.read<DebriefAnswer>(debrief, { applicationId });
    const sizes: number[][] = [];
    const trips = async (applicationId: string) =>
      tripsOf(async () => {
        const { application } = await ask(applicationId);
        sizes.push([application.debrief.scorecards.length, application.notes.length]);
      });
    await trips(twoCards);
    const [few, many] = [await trips(twoCards), await trips(manyCards)];
    expect(sizes.slice(-2)).toEqual([
      [2, 2],
      [4 * interviewStages(large).length, 20],
    ]);
    expect(many).toEqual(few);
    expect(many.length).toBeLessThanOrEqual(4);
  });

  it('hold for every way through the schema: my assignments, the plan, the candidates', async () => {
    const { recruiter, ann } = here.people;
    const mine = `query ($n: Int!) { myAssignments(first: $n) { nodes { state roundState interview { scheduledAt stage { title } }
      application { pseudonym job { title rubricVersion { title } } candidate { fullName } } criteria { key } draft { text } scorecard { recommendation } } } }`;
    const people = `query ($n: Int!) { candidates(first: $n) { nodes { fullName applications { state job { title } stage { title } score { value } rounds { state assignments { member { name } } } } } } }`;
    for (const [person, document] of [
      [ann, mine],
      [recruiter, people],
    ] as const) {
      const trips = (n: number) => tripsOf(() => person.read(document, { n }));
      await trips(1);
      expect(await trips(20)).toEqual(await trips(2));
    }
  });
});

interface ListAnswer {
  readonly job: {
    readonly applications: { readonly nodes: readonly { readonly scorecards: readonly object[] }[] };
  };
}

interface DebriefAnswer {
  readonly application: {
    readonly debrief: { readonly scorecards: readonly object[] };
    readonly notes: readonly object[];
  };
}

const cardsIn = ({ job }: ListAnswer): number =>
  job.applications.nodes.reduce((sum, { scorecards }) => sum + scorecards.length, 0);
