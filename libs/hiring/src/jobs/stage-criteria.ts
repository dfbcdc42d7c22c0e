import { NotFound, type Problem, problem, ProblemCode } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import type { RubricVersions } from '@plumbline/rubrics';
import { askedCriteria } from '../domain/job-criteria.js';
import type { StoredJob } from './job.repository.js';

/** The rising positions of the criteria with these keys, and what is wrong with the keys. */
export async function covering(
  tx: Tx,
  versions: RubricVersions,
  job: StoredJob,
  keys: readonly string[],
): Promise<{ readonly positions: number[]; readonly problems: Problem[] }> {
  const content = await versions.within(tx, job.rubricVersionId);
  if (!content) throw new NotFound('rubric version');
  const scored = new Set(askedCriteria(content.document, job, []).map(({ position }) => position));
  const positions = new Set<number>();
  const problems: Problem[] = [];
  for (const key of keys) {
    const criterion = content.criteria.find((one) => one.key === key);
    if (criterion && scored.has(criterion.position)) positions.add(criterion.position);
    else
      problems.push(
        criterion
          ? problem(ProblemCode.INVALID_VALUE, `"${criterion.title}" is not scored in this job.`, [
              'criteria',
              key,
            ])
          : problem(ProblemCode.UNKNOWN_REFERENCE, 'The rubric version has no such criterion.', [
              'criteria',
              key,
            ]),
      );
  }
  return { positions: [...positions].toSorted((one, other) => one - other), problems };
}
