/** The rows that the demo writes, table by table: the columns it sets, in camel case. */
export interface Tables {
  organization: { organizationId: string; name: string; zone: string; createdAt: Date; revision: number };
  member: Row & { kind: string; name: string; email: string; access: readonly string[]; createdAt: Date };
  credential: Row & { passwordHash: string; changedAt: Date };
  api_token: Row & {
    memberId: string;
    name: string;
    access: readonly string[];
    tokenHash: Buffer;
    createdAt: Date;
    expiresAt: Date;
  };
  rubric: Row & { key: string; roleKey: string; title: string; createdAt: Date };
  rubric_version: Row & {
    rubricId: string;
    number: number;
    document: object;
    contentDigest: Buffer;
    scoringDigest: Buffer;
    reviewState: string;
    createdAt: Date;
    createdBy: string;
    publishedAt: Date;
    publishedBy: string;
  };
  job: Row & {
    title: string;
    rubricVersionId: string;
    placement: string;
    seniority: string;
    state: string;
    createdAt: Date;
    createdBy: string;
    openedAt: Date;
    closedAt: Date | null;
    revision: number;
  };
  job_team: Row & { jobId: string; memberId: string; part: string };
  stage: Row & {
    jobId: string;
    position: number;
    kind: string;
    title: string;
    round: number | null;
    minutes: number | null;
    criteria: readonly number[];
    raters: number | null;
    instructions: string;
    revision: number;
  };
  candidate: Row & { fullName: string; email: string; createdAt: Date; createdBy: string };
  application: Row & {
    candidateId: string;
    jobId: string;
    stageId: string;
    state: string;
    appliedAt: Date;
    stageSince: Date;
    rubricVersionId: string | null;
    placement: string | null;
    seniority: string | null;
    weights: readonly number[] | null;
    revision: number;
  };
  disposition: Row & { applicationId: string; reason: string; salt: Buffer };
  interview: Row & {
    applicationId: string;
    jobId: string;
    stageId: string;
    round: number;
    scheduledAt: Date;
    minutes: number;
    state: string;
    createdAt: Date;
    createdBy: string;
    revision: number;
  };
  assignment: Row & {
    interviewId: string;
    applicationId: string;
    jobId: string;
    round: number;
    memberId: string;
    criteria: readonly number[];
    dueAt: Date;
    shadow: boolean;
    createdAt: Date;
    createdBy: string;
    withdrawnAt: Date | null;
    withdrawnBy: string | null;
    revision: number;
  };
  scorecard: Row & {
    assignmentId: string;
    applicationId: string;
    round: number;
    authorId: string;
    rubricVersionId: string;
    recommendation: string;
    ratings: readonly (number | null)[];
    commitment: Buffer;
    submittedAt: Date;
    releasedAt: Date | null;
  };
  evidence: Row & { texts: readonly string[]; summary: string; salt: Buffer };
  draft_rating: Owned & {
    assignmentId: string;
    position: number;
    memberId: string;
    level: number | null;
    notObserved: boolean;
    text: string;
    revision: number;
    updatedAt: Date;
  };
  round_release: Owned & { applicationId: string; round: number; releasedAt: Date };
  decision: Row & {
    applicationId: string;
    memberId: string;
    outcome: string;
    decidedAt: Date;
    replacedAt: Date | null;
    commitment: Buffer;
  };
  decision_text: Row & { rationale: string; salt: Buffer };
  debrief_note: Row & { applicationId: string; authorId: string; createdAt: Date; commitment: Buffer };
  debrief_note_text: Row & { text: string; salt: Buffer };
  audit_entry: Row & {
    at: Date;
    actorId: string;
    action: string;
    subjectId: string;
    commitment: Buffer | null;
  };
}

interface Owned {
  organizationId: string;
}

interface Row extends Owned {
  id: string;
}

export type TableName = keyof Tables;

/** What a table takes, without the organization, which a ledger knows. */
export type Entry<T extends TableName> = Omit<Tables[T], 'organizationId'>;
