import type { CreateJobInput, RubricChoiceFragment, Seniority } from '../../../gql/jobs/graphql';
import type { Problem } from '../../../ui/problems';
import { seniorityWord } from '../job-words';

/** The rubric as it is written, without a placement. */
export const BASE = 'base';

/** What somebody has chosen so far. */
export interface NewJob {
  /** As typed; null while it follows the choices. */
  title: string | null;
  versionId: string | null;
  placement: string | null;
  seniority: Seniority | null;
  managerIds: readonly string[];
  recruiterIds: readonly string[];
}

/** Where there is one rubric only, nobody is asked which. */
export const emptyJob = (
  recruiterIds: readonly string[],
  versions: readonly Pick<RubricChoiceFragment, 'id'>[],
): NewJob => ({
  title: null,
  versionId: versions.length === 1 ? (versions[0]?.id ?? null) : null,
  placement: null,
  seniority: null,
  managerIds: [],
  recruiterIds,
});

/** The version that is chosen; null while none is, or where it is not offered any more. */
export const chosenVersion = (
  versions: readonly RubricChoiceFragment[],
  { versionId }: NewJob,
): RubricChoiceFragment | null => versions.find(({ id }) => id === versionId) ?? null;

/** Another rubric keeps the placement where it has it, and asks again where it has not. */
export function withVersion(job: NewJob, version: RubricChoiceFragment): NewJob {
  const { placement } = job;
  const isThere = placement === BASE || version.placements.some(({ key }) => key === placement);
  return { ...job, versionId: version.id, placement: isThere ? placement : null };
}

/** 'AI engineer, Product, senior': what most jobs are called, until somebody types another title. */
export function suggestedTitle(version: RubricChoiceFragment | null, job: NewJob): string {
  if (!version) return '';
  const placement = version.placements.find(({ key }) => key === job.placement)?.title;
  const seniority = job.seniority ? seniorityWord(job.seniority) : undefined;
  return [version.role.title, placement, seniority].filter((part) => part !== undefined).join(', ');
}

/** Found here and not by the server: gone as soon as the choice is made. */
const MISSING = 'MISSING';

const missing = (field: string, message: string): Problem => ({
  code: MISSING,
  message,
  path: [field],
});

/** Choices that were not made: the server cannot be asked about what is not there. */
export const missingChoices = ({ versionId, placement, seniority }: NewJob): Problem[] => [
  ...(versionId ? [] : [missing('rubricVersionId', 'Choose what the job is measured by.')]),
  ...(placement ? [] : [missing('placement', 'Choose where the job sits, or the rubric as written.')]),
  ...(seniority ? [] : [missing('seniority', 'Choose how much the job asks for.')]),
];

/** What is still wrong: a choice that was made since is not missing any more. */
export const openProblems = (problems: readonly Problem[], job: NewJob): Problem[] => {
  const left = new Set(missingChoices(job).map(({ message }) => message));
  return problems.filter(({ code, message }) => code !== MISSING || left.has(message));
};

/** What the server is asked to create; null while a choice is missing. */
export function creationOf(job: NewJob, title: string): Omit<CreateJobInput, 'idempotencyKey'> | null {
  const { versionId, placement, seniority, managerIds, recruiterIds } = job;
  if (!versionId || !placement || !seniority) return null;
  return {
    title,
    rubricVersionId: versionId,
    placement,
    seniority,
    managerIds: [...managerIds],
    recruiterIds: [...recruiterIds],
  };
}
