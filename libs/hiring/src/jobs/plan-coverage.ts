import { NotFound, type Problem } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { RubricVersions } from '@plumbline/rubrics';
import { type CoveringStage, coverageProblems } from '../domain/coverage.js';
import { askedCriteria } from '../domain/job-criteria.js';
import { JobRepository, type StoredJob } from './job.repository.js';

/** One problem for each scored criterion of the job that the plan, or the one given, leaves with too few raters. */
export async function uncovered(
  tx: Tx,
  versions: RubricVersions,
  job: StoredJob,
  plan?: readonly CoveringStage[],
): Promise<Problem[]> {
  const content = await versions.within(tx, job.rubricVersionId);
  if (!content) throw new NotFound('rubric version');
  const stages = plan ?? (await new JobRepository(tx).plan(job.id));
  const scored = askedCriteria(content.document, job, stages).flatMap(({ position }) => {
    const criterion = content.criteria[position - 1];
    return criterion ? [criterion] : [];
  });
  return coverageProblems(scored, stages);
}
