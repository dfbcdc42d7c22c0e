import { aToken } from '@plumbline/identity/testing';
import { Access, decodeId } from '@plumbline/kernel';
import {
  aCardFor,
  anApplication,
  anInterview,
  anOpenJob,
  type Asked,
  askedOf,
  interviewStages,
  stageOfRound,
} from '../testing/hiring.js';
import { anOrganizationOf, type Organization, type Person } from '../testing/organization.js';
import type { TestApi } from '../testing/test-api.js';

const INTERVIEWS = Access.INTERVIEWER;

/** Those who owe a card for `mixed`, each with another access beside: none of it may lift the blindness. */
const BLIND = {
  ben: [INTERVIEWS],
  blindRecruiter: [Access.RECRUITER, INTERVIEWS],
  blindManager: [Access.MANAGER, INTERVIEWS],
  blindAdmin: [Access.ADMIN, INTERVIEWS],
  blindLead: [Access.CALIBRATION_LEAD, INTERVIEWS],
  blindAuditor: [Access.AUDITOR, INTERVIEWS],
  blindAll: Object.values(Access),
} as const;

const SEEING = {
  admin: [Access.ADMIN],
  recruiter: [Access.RECRUITER],
  manager: [Access.MANAGER],
  otherManager: [Access.MANAGER],
  ann: [INTERVIEWS],
  cat: [INTERVIEWS],
  dan: [INTERVIEWS],
  lead: [Access.CALIBRATION_LEAD],
  auditor: [Access.AUDITOR],
  nobody: [],
} as const;

export const PEOPLE: Readonly<Record<PersonName, readonly Access[]>> = { ...BLIND, ...SEEING };
export type PersonName = keyof typeof BLIND | keyof typeof SEEING;
export const BLIND_PEOPLE = Object.keys(BLIND) as readonly (keyof typeof BLIND)[];
export const EVERYBODY = Object.keys(PEOPLE) as readonly PersonName[];

/**
 * One organization in every state a panel can be in. `mixed`: round one released, round two sealed and owed by all
 * the blind. `released`: done and closed. `sealed`: one card is in, one owed. `elsewhere`: released, of another job.
 */
export interface Place extends Organization<PersonName> {
  readonly jobs: Readonly<Record<'main' | 'other' | 'closed', string>>;
  readonly applications: Readonly<Record<'mixed' | 'released' | 'sealed' | 'elsewhere', string>>;
  /** What each of the blind owes for `mixed`. */
  readonly owed: Readonly<Record<string, Asked>>;
  /** What Cat owes for `sealed`. */
  readonly sealedAsked: Asked;
}

type People = Organization<PersonName>['people'];

async function panel(people: People, application: string, stageId: string, ...names: PersonName[]) {
  const members = names.map((name) => people[name]);
  const interview = await anInterview(people.recruiter, application, { stageId, panel: members });
  return new Map<Person, Asked>(members.map((member) => [member, askedOf(interview, member)]));
}

async function submitAll(
  asked: ReadonlyMap<Person, Asked>,
  ...levels: readonly (readonly (number | null)[])[]
) {
  for (const [place, [person, assignment]] of [...asked].entries())
    await person.change('submitScorecard', aCardFor(assignment, levels[place]), 'Scorecard { id }');
}

const draft = (person: Person, asked: Asked) =>
  person.change(
    'saveRating',
    { assignmentId: asked.id, position: 0, revision: 0, level: 2, notObserved: false, text: 'not yet' },
    'DraftRating { revision }',
  );

const note = (person: Person, applicationId: string) =>
  person.change('addDebriefNote', { applicationId, text: 'said' }, 'DebriefNote { id }');

const decide = (person: Person, applicationId: string, outcome: string) =>
  person.change(
    'recordDecision',
    { applicationId, outcome, rationale: 'What decided it was the second interview.' },
    'Decision { id }',
  );

async function apply(people: People, jobId: string): Promise<string> {
  return (await anApplication(people.recruiter, jobId)).id;
}

async function revised(person: Person, kind: 'job' | 'application', id: string): Promise<number> {
  const document = `query ($id: ID!) { ${kind}(id: $id) { revision } }`;
  return (await person.read<Record<string, { revision: number }>>(document, { id }))[kind]?.revision ?? 0;
}

/** Interviewed at every stage of the plan: enough is observed for a score. */
async function released(people: People, jobId: string, stages: readonly string[]): Promise<string> {
  const application = await apply(people, jobId);
  for (const stage of stages)
    await submitAll(await panel(people, application, stage, 'ann', 'cat'), [2, 3, 4], [1, 5, 4]);
  await decide(people.manager, application, 'NO_HIRE');
  await note(people.manager, application);
  const revision = await revised(people.recruiter, 'application', application);
  const end = { applicationId: application, revision, state: 'REJECTED', disposition: 'others were nearer' };
  await people.recruiter.change('closeApplication', end, 'Application { id }');
  return application;
}

async function mixed(people: People, jobId: string, stages: { first: string; second: string }) {
  const application = await apply(people, jobId);
  await submitAll(
    await panel(people, application, stages.first, 'ann', 'ben', 'cat'),
    [5, 2, null],
    [3, 3, 1],
    [2, 4, 4],
  );
  await decide(people.manager, application, 'NO_HIRE');
  await decide(people.manager, application, 'HOLD');
  await note(people.recruiter, application);
  await note(people.ann, application);
  const asked = await panel(people, application, stages.second, 'cat', ...BLIND_PEOPLE);
  await submitAll(new Map([...asked].slice(0, 1)), [4, 1, 5]);
  for (const name of ['ben', 'blindRecruiter'] as const)
    await draft(people[name], askedFrom(asked, people[name]));
  return {
    application,
    owed: Object.fromEntries(BLIND_PEOPLE.map((name) => [name, askedFrom(asked, people[name])])),
  };
}

function askedFrom(asked: ReadonlyMap<Person, Asked>, person: Person): Asked {
  const assignment = asked.get(person);
  if (!assignment) throw new Error('Nobody asked this person.');
  return assignment;
}

async function sealed(people: People, jobId: string, stageId: string) {
  const application = await apply(people, jobId);
  const asked = await panel(people, application, stageId, 'ann', 'cat', 'dan');
  await submitAll(new Map([...asked].slice(0, 1)), [1, 4, null]);
  await draft(people.cat, askedFrom(asked, people.cat));
  const { id: assignmentId, revision } = askedFrom(asked, people.dan);
  await people.recruiter.change('withdrawAssignment', { assignmentId, revision }, 'Assignment { id }');
  return { application, sealedAsked: askedFrom(asked, people.cat) };
}

async function elsewhere(people: People, jobId: string, stageId: string): Promise<string> {
  const application = await apply(people, jobId);
  await submitAll(await panel(people, application, stageId, 'dan', 'cat'), [4, 4, null], [2, 2, null]);
  await decide(people.otherManager, application, 'HIRE');
  await note(people.otherManager, application);
  return application;
}

/** A score that is there while cards are owed: one round is seldom enough for one. */
const scoreEarly = (api: TestApi, application: string) =>
  api.db.superuser.query(
    `insert into plumbline.application_score (organization_id, id, job_id, stage_id, candidate_id, applied_at, score, observed_share, raters, scorecards)
     select organization_id, id, job_id, stage_id, candidate_id, applied_at, 2.25, 0.7, 3, 3 from plumbline.application where id = $1`,
    [decodeId('application', application)],
  );

/** A token of the past, beside one in use and one to spare. */
const revokeNewestToken = (api: TestApi, { member }: Person) =>
  api.db.superuser.query(
    `update plumbline.api_token set revoked_at = now() where id =
       (select id from plumbline.api_token where organization_id = $1 and member_id = $2 order by id desc limit 1)`,
    [member.organizationId, member.id],
  );

export async function aPlace(api: TestApi): Promise<Place> {
  const organization = await anOrganizationOf(api, PEOPLE);
  const { people, versions } = organization;
  const version = versions['ai-engineer'] ?? '';
  const main = await anOpenJob(people.recruiter, version, [
    people.manager,
    people.blindManager,
    people.blindAll,
  ]);
  const other = await anOpenJob(people.recruiter, versions['mlops-engineer'] ?? '', [people.otherManager]);
  const closed = await anOpenJob(people.recruiter, version, []);
  const close = { jobId: closed.id, revision: closed.revision, state: 'CLOSED' };
  await people.recruiter.change('updateJob', close, 'Job { id }');
  const [first, second] = [stageOfRound(main, 1), stageOfRound(main, 2)];
  const { application, owed } = await mixed(people, main.id, { first, second });
  const atSealed = await sealed(people, main.id, first);
  await scoreEarly(api, application);
  for (let spare = 0; spare < 2; spare++) await aToken(api.db, people.recruiter.member);
  await revokeNewestToken(api, people.recruiter);
  return {
    ...organization,
    jobs: { main: main.id, other: other.id, closed: closed.id },
    applications: {
      mixed: application,
      released: await released(
        people,
        main.id,
        interviewStages(main).map(({ id }) => id),
      ),
      sealed: atSealed.application,
      elsewhere: await elsewhere(people, other.id, stageOfRound(other, 1)),
    },
    owed,
    sealedAsked: atSealed.sealedAsked,
  };
}
