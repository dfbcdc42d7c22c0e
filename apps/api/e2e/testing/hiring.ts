import { randomUUID } from 'node:crypto';
import type { Client } from './client.js';
import type { Person } from './organization.js';

// What a recruiter does before there is anything to read, by GraphQL alone. Every name is made up unless given.

export interface OpenJob {
  readonly id: string;
  readonly revision: number;
  readonly stages: readonly {
    readonly id: string;
    readonly kind: string;
    readonly round: number | null;
    readonly criteria: readonly { readonly key: string }[];
  }[];
}

const JOB = 'Job { id revision stages { id kind round criteria { key } } }';

/** A job with the plan that its rubric suggests, open for applications. */
export async function anOpenJob(
  recruiter: Client,
  rubricVersionId: string,
  managers: readonly Person[] = [],
  title = 'AI engineer',
): Promise<OpenJob> {
  const pin = { rubricVersionId, placement: 'base', seniority: 'SENIOR' };
  const managerIds = managers.map(({ id }) => id);
  const draft = await recruiter.change<OpenJob>('createJob', { title, ...pin, managerIds }, JOB);
  const { id: jobId, revision } = draft;
  return recruiter.change<OpenJob>('updateJob', { jobId, revision, state: 'OPEN' }, JOB);
}

export interface Applied {
  readonly id: string;
  readonly candidateId: string;
}

export async function anApplication(
  recruiter: Client,
  jobId: string,
  fullName = `Candidate ${randomUUID().slice(0, 8)}`,
): Promise<Applied> {
  const email = `${randomUUID()}@candidate.example`;
  const { id: candidateId } = await recruiter.change(
    'createCandidate',
    { fullName, email },
    'Candidate { id }',
  );
  const { id } = await recruiter.change('createApplication', { candidateId, jobId }, 'Application { id }');
  return { id, candidateId };
}

export interface Asked {
  readonly id: string;
  readonly revision: number;
  readonly member: { readonly id: string };
  readonly criteria: readonly { readonly key: string }[];
}

export interface Scheduled {
  readonly id: string;
  readonly revision: number;
  readonly assignments: readonly Asked[];
}

const INTERVIEW = 'Interview { id revision assignments { id revision member { id } criteria { key } } }';

export interface InterviewPlan {
  readonly stageId: string;
  readonly panel: readonly Person[];
  readonly shadows?: readonly Person[];
}

/** An interview at the stage in an hour, with this panel. */
export function anInterview(
  recruiter: Client,
  applicationId: string,
  { stageId, panel, shadows = [] }: InterviewPlan,
): Promise<Scheduled> {
  return recruiter.change<Scheduled>(
    'scheduleInterview',
    {
      applicationId,
      stageId,
      scheduledAt: new Date(Date.now() + 3_600_000).toISOString(),
      panel: [
        ...panel.map(({ id }) => ({ memberId: id })),
        ...shadows.map(({ id }) => ({ memberId: id, shadow: true })),
      ],
    },
    INTERVIEW,
  );
}

/** The assignment that is this person's. */
export function askedOf({ assignments }: Scheduled, person: Person): Asked {
  const asked = assignments.find(({ member }) => member.id === person.id);
  if (!asked) throw new Error('Nobody asked this person.');
  return asked;
}

/** A whole card: the levels come round again when there are more criteria, null stands for not observed. */
export const aCardFor = (
  asked: Asked,
  levels: readonly (number | null)[] = [4, 3, null],
  evidence: (key: string) => string = (key) => `Showed ${key} on the whiteboard.`,
) => ({
  assignmentId: asked.id,
  recommendation: 'YES',
  summary: 'Would pair with her tomorrow.',
  ratings: asked.criteria.map(({ key }, place) => {
    const level = levels[place % levels.length] ?? null;
    return { criterion: key, level, notObserved: level === null, evidence: evidence(key) };
  }),
});

/** Interview stages in order. */
export const interviewStages = ({ stages }: OpenJob): OpenJob['stages'] =>
  stages.filter(({ kind }) => kind === 'INTERVIEW');

/** The first interview stage of a round. */
export function stageOfRound(job: OpenJob, round: number): string {
  const stage = interviewStages(job).find((one) => one.round === round);
  if (!stage) throw new Error(`The plan has no round ${round}.`);
  return stage.id;
}
