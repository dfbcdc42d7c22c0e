import { aToken } from '@plumbline/identity/testing';
import { decodeId } from '@plumbline/kernel';
import { anOpenJob, type Asked, interviewStages, stageOfRound } from '../testing/hiring.js';
import { anOrganizationOf, type Person } from '../testing/organization.js';
import type { TestApi } from '../testing/test-api.js';
import { apply, askedFrom, decide, draft, note, panel, type People, revised, submitAll } from './acts.js';
import { BLIND_PEOPLE, PEOPLE, type Persona, type PersonName } from './people.js';

/**
 * One organization in every state a panel can be in. `mixed`: round one released, round two sealed and owed by all
 * the blind. `released`: done and closed. `sealed`: one card is in, one owed. `ended`: over, and still
 * owed by all the blind. `elsewhere`: released, of another job.
 */
export interface Place {
  readonly id: string;
  readonly people: Readonly<Record<PersonName, Persona>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'main' | 'other' | 'closed', string>>;
  readonly applications: Readonly<Record<'mixed' | 'released' | 'sealed' | 'ended' | 'elsewhere', string>>;
  /** What each of the blind owes for `mixed`. */
  readonly owed: Readonly<Record<string, Asked>>;
  /** What Cat owes for `sealed`. */
  readonly sealedAsked: Asked;
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

async function sealed(people: People, jobId: string, stageId: string) {
  const application = await apply(people, jobId);
  const asked = await panel(people, application, stageId, 'ann', 'cat', 'dan');
  await submitAll(new Map([...asked].slice(0, 1)), [1, 4, null]);
  await draft(people.cat, askedFrom(asked, people.cat));
  const { id: assignmentId, revision } = askedFrom(asked, people.dan);
  await people.recruiter.change('withdrawAssignment', { assignmentId, revision }, 'Assignment { id }');
  return { application, sealedAsked: askedFrom(asked, people.cat) };
}

async function ended(people: People, jobId: string, stageId: string): Promise<string> {
  const application = await apply(people, jobId);
  const asked = await panel(people, application, stageId, 'ann', ...BLIND_PEOPLE);
  await submitAll(new Map([...asked].slice(0, 1)), [2, 2, 2]);
  const revision = await revised(people.recruiter, 'application', application);
  const end = { applicationId: application, revision, state: 'WITHDRAWN', disposition: 'took another offer' };
  await people.recruiter.change('closeApplication', end, 'Application { id }');
  return application;
}

async function elsewhere(people: People, jobId: string, stageId: string): Promise<string> {
  const application = await apply(people, jobId);
  await submitAll(await panel(people, application, stageId, 'dan', 'cat'), [4, 4, null], [2, 2, null]);
  await decide(people.otherManager, application, 'HIRE');
  await note(people.otherManager, application);
  return application;
}

/** People without the API that they built the place by. */
const personas = (people: People): Place['people'] =>
  Object.fromEntries(
    Object.entries(people).map(([name, { id, member, headers }]) => [name, { id, member, headers }]),
  ) as Record<PersonName, Persona>;

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
    id: organization.id,
    people: personas(people),
    versions,
    jobs: { main: main.id, other: other.id, closed: closed.id },
    applications: {
      mixed: application,
      released: await released(
        people,
        main.id,
        interviewStages(main).map(({ id }) => id),
      ),
      sealed: atSealed.application,
      ended: await ended(people, main.id, first),
      elsewhere: await elsewhere(people, other.id, stageOfRound(other, 1)),
    },
    owed,
    sealedAsked: atSealed.sealedAsked,
  };
}
