import { AuditLog } from '@plumbline/audit';
import { NotFound, type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { tell, type Tx } from '@plumbline/platform';
import { hasPlacement, weightsFor } from '@plumbline/rubric-model';
import type { RubricVersions } from '@plumbline/rubrics';
import { ApplicationRepository, type StoredApplication } from '../applications/application.repository.js';
import { canInterview } from '../domain/interview-rules.js';
import { JobPart } from '../domain/states.js';
import { JobRepository, type StoredJob } from '../jobs/job.repository.js';
import { activeMembers, memberProblems } from '../member-check.js';
import type { InterviewRepository, NewAssignment, StoredInterview } from './interview.repository.js';

/** As many as fit into a room with one candidate. */
const LARGEST_PANEL = 12;

export interface PanelMember {
  readonly memberId: string;
  readonly shadow?: boolean | null | undefined;
}

/** Everything that speaks against these people as interviewers for a job. */
export async function panelProblems(
  tx: Tx,
  jobId: string,
  panel: readonly PanelMember[],
  path: (place: number) => readonly string[],
): Promise<Problem[]> {
  if (panel.length === 0 || panel.length > LARGEST_PANEL)
    return [problem(ProblemCode.INVALID_VALUE, `A panel has 1 to ${LARGEST_PANEL} interviewers.`, ['panel'])];
  const ids = panel.map(({ memberId }) => memberId);
  const known = await activeMembers(tx, ids);
  const team = await new JobRepository(tx).team(jobId);
  return memberProblems(ids, known, path, ({ id, name, access }) => {
    const manages = team.some(({ memberId, part }) => memberId === id && part === JobPart.MANAGER);
    return canInterview(access, manages) ? null : `${name} does not have interviewer access.`;
  });
}

/** Before the first assignment nothing is scored; from then on the application keeps what its job asked for. */
export async function pinScoring(
  tx: Tx,
  versions: RubricVersions,
  application: StoredApplication,
  job: StoredJob,
): Promise<void> {
  if (application.rubricVersionId !== null) return;
  const content = await versions.within(tx, job.rubricVersionId);
  if (!content || !hasPlacement(content.document, job.placement)) throw new NotFound('rubric version');
  const { rubricVersionId, placement, seniority } = job;
  const weights = weightsFor(content.document, job.placement);
  await new ApplicationRepository(tx).pin(application.id, { rubricVersionId, placement, seniority, weights });
}

/** Asks a member, and leaves a trace of it. */
export async function ask(
  tx: Tx,
  audit: AuditLog,
  interviews: InterviewRepository,
  interview: StoredInterview,
  assignment: NewAssignment,
): Promise<string> {
  const id = await interviews.assign(interview, assignment);
  await audit.record(tx, { action: 'assignment.created', subjectId: id });
  await tell(tx, 'assignment.changed', id);
  return id;
}
