import { catalogueRubrics } from '@plumbline/catalogue';
import { defaultPlan, type StagePlan } from '@plumbline/hiring';
import { type PlacedAt, type RubricDocument, type Seniority, weightsFor } from '@plumbline/rubric-model';
import { DAY, HOUR, MINUTE } from './demo-clock.js';
import { type DemoOrganization, type Person, personOf } from './organization.js';
import type { Tables } from './tables.js';

export interface PublishedRubric {
  readonly versionId: string;
  readonly document: RubricDocument;
}

export interface DemoStage extends StagePlan {
  readonly id: string;
}

export interface DemoJob extends PublishedRubric {
  readonly id: string;
  readonly placement: PlacedAt;
  readonly seniority: Seniority;
  readonly weights: readonly number[];
  /** By position: applied, the interviews, debrief. */
  readonly stages: readonly DemoStage[];
  readonly manager: Person;
  readonly recruiter: Person;
}

export interface JobSketch {
  readonly title: string;
  readonly rubric: string;
  readonly placement: PlacedAt;
  readonly seniority: Seniority;
  readonly manager: string;
  readonly recruiter: string;
  readonly openedDaysAgo: number;
  readonly closedDaysAgo?: number;
  /** What the recruiter made of the plan that the rubric suggests. */
  readonly edited?: (plan: readonly StagePlan[]) => readonly StagePlan[];
}

/** Version 1 of every shipped rubric, by key, as a new organization gets them from its system member. */
export function publishRubrics({ ledger, clock, systemId }: DemoOrganization, daysAgo: number) {
  const at = new Date(clock.workday(-daysAgo, '09:10').getTime() + 5 * MINUTE);
  return new Map(
    catalogueRubrics().map((shipped): [string, PublishedRubric] => {
      const { rubricKey: key, roleKey, title, document } = shipped;
      const rubric = ledger.add('rubric', { id: ledger.newId(at), key, roleKey, title, createdAt: at });
      const contentDigest = Buffer.from(shipped.contentDigest, 'hex');
      const version = ledger.add('rubric_version', {
        id: ledger.newId(at),
        rubricId: rubric.id,
        number: 1,
        document,
        contentDigest,
        scoringDigest: Buffer.from(shipped.scoringDigest, 'hex'),
        reviewState: document.rubric.reviewState,
        createdAt: at,
        createdBy: systemId,
        publishedAt: at,
        publishedBy: systemId,
      });
      ledger.record(at, systemId, 'rubric-version.published', version.id, contentDigest);
      return [key, { versionId: version.id, document }];
    }),
  );
}

/** Makes a job with its team and plan, opens it a day later, and closes it where the sketch says so. */
export function openJob(
  organization: DemoOrganization,
  rubrics: ReadonlyMap<string, PublishedRubric>,
  sketch: JobSketch,
): DemoJob {
  const { placement, seniority } = sketch;
  const rubric = rubrics.get(sketch.rubric);
  if (!rubric) throw new RangeError(`No rubric "${sketch.rubric}" is shipped.`);
  const manager = personOf(organization, sketch.manager);
  const recruiter = personOf(organization, sketch.recruiter);
  const job = addJob(organization, rubric.versionId, sketch, recruiter.id);
  for (const [memberId, part] of [
    [manager.id, 'manager'],
    [recruiter.id, 'recruiter'],
  ] as const)
    organization.ledger.add('job_team', {
      id: organization.ledger.newId(job.createdAt),
      jobId: job.id,
      memberId,
      part,
    });
  const suggested = defaultPlan(rubric.document, placement);
  const stages = addStages(organization, job, suggested, sketch.edited?.(suggested));
  const weights = weightsFor(rubric.document, placement);
  return { ...rubric, id: job.id, placement, seniority, weights, stages, manager, recruiter };
}

function addJob(
  { ledger, clock }: DemoOrganization,
  rubricVersionId: string,
  { title, placement, seniority, openedDaysAgo, closedDaysAgo }: JobSketch,
  createdBy: string,
): Tables['job'] {
  const openedAt = clock.workday(-openedDaysAgo, '10:20');
  const createdAt = new Date(openedAt.getTime() - DAY - HOUR);
  const closedAt = closedDaysAgo === undefined ? null : clock.workday(-closedDaysAgo, '16:00');
  const [state, revision] = closedAt ? ['closed', 3] : ['open', 2];
  const pinned = { rubricVersionId, placement, seniority };
  const job = ledger.add('job', {
    id: ledger.newId(createdAt),
    title,
    ...pinned,
    state,
    createdAt,
    createdBy,
    openedAt,
    closedAt,
    revision,
  });
  ledger.record(createdAt, createdBy, 'job.created', job.id);
  ledger.record(openedAt, createdBy, 'job.open', job.id);
  if (closedAt) ledger.record(closedAt, createdBy, 'job.closed', job.id);
  return job;
}

/** Stages as suggested, or as the recruiter changed them an hour later. */
function addStages(
  { ledger }: DemoOrganization,
  { id: jobId, createdAt, createdBy }: Tables['job'],
  suggested: readonly StagePlan[],
  edited: readonly StagePlan[] = suggested,
): DemoStage[] {
  const changedAt = new Date(createdAt.getTime() + HOUR);
  return edited.map((stage, place) => {
    const changed = stage !== suggested[place];
    const row = { jobId, ...stage, revision: changed ? 2 : 1 };
    const { id } = ledger.add('stage', { id: ledger.newId(createdAt), ...row });
    if (changed) ledger.record(changedAt, createdBy, 'stage.changed', id);
    return { ...stage, id };
  });
}
