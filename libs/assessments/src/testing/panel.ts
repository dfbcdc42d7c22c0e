import { randomUUID } from 'node:crypto';
import { actorOf, aMember, anOrganization, type TestMember } from '@plumbline/identity/testing';
import { Access, type Actor, newId } from '@plumbline/kernel';
import { type RubricDocument, weightsFor } from '@plumbline/rubric-model';
import { publishedRubrics } from '@plumbline/rubrics/testing';
import type { TestDatabase } from '@plumbline/testing';
import type { DataSource } from 'typeorm';
import type { CriterionRating } from '../domain/submission.js';
import { Recommendation } from '../recommendation.js';
import type { SubmitScorecard } from '../scorecards.service.js';

/** An organization that hires: the shipped AI-engineer rubric, a job with a manager, and a recruiter. */
export interface TestHiring {
  readonly organizationId: string;
  readonly jobId: string;
  readonly stageId: string;
  readonly versionId: string;
  readonly document: RubricDocument;
  readonly recruiter: Actor;
  readonly manager: Actor;
  readonly admin: Actor;
}

const inserted = async (
  db: TestDatabase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const columns = Object.keys(row);
  await db.superuser.query(
    `insert into plumbline.${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

export async function aHiringOrganization(db: TestDatabase, dataSource: DataSource): Promise<TestHiring> {
  const { id: organizationId } = await anOrganization(db);
  const organization_id = organizationId;
  const versionId = (await publishedRubrics(db, dataSource, organizationId))['ai-engineer'] ?? '';
  const { rows } = await db.superuser.query<{ document: RubricDocument }>(
    'select document from plumbline.rubric_version where organization_id = $1 and id = $2',
    [organizationId, versionId],
  );
  const document = rows[0]?.document;
  if (!document) throw new Error('The rubric "ai-engineer" is not published.');
  const member = (access: Access): Promise<TestMember> => aMember(db, organizationId, [access]);
  const [recruiter, manager, admin] = [
    await member(Access.RECRUITER),
    await member(Access.MANAGER),
    await member(Access.ADMIN),
  ];
  const [jobId, stageId] = [newId(), newId()];
  const job = { organization_id, id: jobId, title: 'AI engineer', rubric_version_id: versionId };
  await inserted(db, 'job', {
    ...job,
    placement: 'base',
    seniority: 'senior',
    state: 'open',
    created_by: admin.id,
  });
  await inserted(db, 'job_team', {
    organization_id,
    id: newId(),
    job_id: jobId,
    member_id: manager.id,
    part: 'manager',
  });
  await inserted(db, 'stage', {
    organization_id,
    id: stageId,
    job_id: jobId,
    position: 1,
    kind: 'interview',
    title: 'Loop',
    round: 1,
    minutes: 60,
    criteria: [1, 2, 3],
    raters: 2,
  });
  return {
    organizationId,
    jobId,
    stageId,
    versionId,
    document,
    recruiter: actorOf(recruiter),
    manager: actorOf(manager),
    admin: actorOf(admin),
  };
}

/** Somebody on a panel, with the assignment that is theirs. */
export interface TestRater {
  readonly actor: Actor;
  readonly name: string;
  readonly assignmentId: string;
}

export interface TestPanel {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly raters: readonly TestRater[];
}

export interface PanelTerms {
  /** One for each rater; a new interviewer where none is given. */
  readonly raters?: readonly { readonly member?: TestMember; readonly shadow?: boolean }[];
  /** Positions that every rater is asked for. */
  readonly criteria?: readonly number[];
  readonly round?: number;
  /** Hours from now to the deadline; negative for one that has passed. */
  readonly dueInHours?: number;
  /** By position, in place of the rubric's. */
  readonly weights?: readonly number[];
  /** An application that is there already, for another round of it. */
  readonly applicationId?: string;
  readonly candidateName?: string;
}

async function anApplication(db: TestDatabase, hiring: TestHiring, terms: PanelTerms) {
  const [candidateId, applicationId] = [newId(), newId()];
  const { organizationId: organization_id, jobId, stageId, versionId, document } = hiring;
  await inserted(db, 'candidate', {
    organization_id,
    id: candidateId,
    full_name: terms.candidateName ?? `Candidate ${candidateId.slice(-6)}`,
    email: `candidate-${candidateId}@example.org`,
    created_by: hiring.recruiter.memberId,
  });
  const weights = terms.weights ?? weightsFor(document, 'base');
  await inserted(db, 'application', {
    organization_id,
    id: applicationId,
    candidate_id: candidateId,
    job_id: jobId,
    stage_id: stageId,
    rubric_version_id: versionId,
    placement: 'base',
    seniority: 'senior',
    weights: [...weights, ...Array.from({ length: document.criteria.length - weights.length }, () => 0)],
  });
  return { candidateId, applicationId };
}

/** An application in an interview whose raters owe their cards. */
export async function aPanel(
  db: TestDatabase,
  hiring: TestHiring,
  terms: PanelTerms = {},
): Promise<TestPanel> {
  const { organizationId: organization_id, jobId, stageId, recruiter } = hiring;
  const { candidateId, applicationId } = terms.applicationId
    ? { candidateId: '', applicationId: terms.applicationId }
    : await anApplication(db, hiring, terms);
  const [interviewId, round] = [newId(), terms.round ?? 1];
  const where = { organization_id, application_id: applicationId, job_id: jobId, round };
  const interview = { ...where, id: interviewId, stage_id: stageId, created_by: recruiter.memberId };
  await inserted(db, 'interview', { ...interview, scheduled_at: new Date(), minutes: 60 });
  const raters: TestRater[] = [];
  for (const { member, shadow = false } of terms.raters ?? [{}, {}]) {
    const rater = member ?? (await aMember(db, hiring.organizationId, [Access.INTERVIEWER]));
    const assignmentId = newId();
    await inserted(db, 'assignment', {
      ...where,
      id: assignmentId,
      interview_id: interviewId,
      member_id: rater.id,
      criteria: terms.criteria ?? [1, 2, 3],
      due_at: new Date(Date.now() + (terms.dueInHours ?? 48) * 3_600_000),
      shadow,
      created_by: recruiter.memberId,
    });
    raters.push({ actor: actorOf(rater), name: rater.name, assignmentId });
  }
  return { candidateId, applicationId, raters };
}

/** The rater at a place of a panel, from 0. */
export function raterOf({ raters }: TestPanel, place = 0): TestRater {
  const rater = raters[place];
  if (!rater) throw new Error(`The panel has no rater ${place}.`);
  return rater;
}

/** A card that its rater could submit as it is: levels from position 1 on, null where not observed. */
export const aCard = (
  hiring: TestHiring,
  rater: TestRater,
  levels: readonly (number | null)[],
  more: Partial<SubmitScorecard> = {},
): SubmitScorecard => ({
  idempotencyKey: randomUUID(),
  assignmentId: rater.assignmentId,
  recommendation: Recommendation.YES,
  summary: 'Would pair with her tomorrow.',
  ratings: ratingsFor(hiring, levels),
  ...more,
});

/** Ratings of the first criteria of the rubric, from position 1 on; null where not observed. */
export const ratingsFor = (
  { document }: TestHiring,
  levels: readonly (number | null)[],
  evidence = 'Wrote the failing test first, then named what it does not cover.',
): CriterionRating[] =>
  levels.map((level, index) => ({
    criterion: document.criteria[index]?.key ?? '',
    level,
    notObserved: level === null,
    evidence,
  }));
