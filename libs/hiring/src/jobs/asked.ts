import type { Reads } from '@plumbline/platform';
import type { CriterionView, RubricVersions } from '@plumbline/rubrics';
import { type AskedCriterion, askedCriteria, type Pin } from '../domain/job-criteria.js';
import { stagesOfJob } from './stage.graphql.js';

export interface JobCriterionView extends AskedCriterion {
  readonly criterion: CriterionView;
}

/** What a job, or an application of it, asks for: the version's scored criteria with the plan's raters. */
export async function criteriaAsked(
  reads: Reads,
  versions: RubricVersions,
  jobId: string,
  pin: Pin & { readonly rubricVersionId: string },
): Promise<JobCriterionView[]> {
  const [content, stages] = await Promise.all([
    versions.get(reads, pin.rubricVersionId),
    reads.many(stagesOfJob, jobId),
  ]);
  return askedCriteria(content.document, pin, stages).flatMap((asked) => {
    const criterion = content.criteria[asked.position - 1];
    return criterion ? [{ ...asked, criterion }] : [];
  });
}
