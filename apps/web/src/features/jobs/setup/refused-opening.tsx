import { Button } from '../../../ui/button';
import { ProblemList } from '../../../ui/problem-list';
import type { Problem } from '../../../ui/problems';
import { uncoveredOf, type SetupJob } from '../plan/coverage';
import { criterionPlace } from '../plan/criterion-place';

const criterionOf = ({ path }: Problem): string | undefined => {
  const [field, key] = Array.isArray(path) ? path.map(String) : [];
  return field === 'criteria' ? key : undefined;
};

/** What of a refusal the plan has not put right since. */
export function stillRefused(problems: readonly Problem[], job: SetupJob): Problem[] {
  const lacking = new Set(uncoveredOf(job).map(({ criterion }) => criterion.key));
  return problems.filter((problem) => {
    const key = criterionOf(problem);
    return key === undefined || lacking.has(key);
  });
}

const goTo = (key: string): void => document.getElementById(criterionPlace(key))?.focus();

/** Why a job was not opened: each criterion that too few people would rate, with a way to its row. */
export function RefusedOpening({ problems }: { problems: readonly Problem[] }) {
  return (
    <ProblemList
      problems={problems}
      title="The job was not opened. Its plan has to give every criterion two raters:"
      renderProblem={(problem) => {
        const key = criterionOf(problem);
        return (
          <>
            {problem.message}{' '}
            {key !== undefined && (
              <Button size="small" variant="quiet" onPress={() => goTo(key)}>
                Show it
              </Button>
            )}
          </>
        );
      }}
    />
  );
}
