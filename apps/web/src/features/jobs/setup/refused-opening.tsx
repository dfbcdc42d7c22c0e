import { Button } from '../../../ui/button';
import { ProblemList } from '../../../ui/problem-list';
import type { Problem } from '../../../ui/problems';
import { criterionPlace } from '../plan/criterion-place';

const goTo = (key: string): void => document.getElementById(criterionPlace(key))?.focus();

/** Why a job was not opened: each criterion that too few people would rate, with a way to its row. */
export function RefusedOpening({ problems }: { problems: readonly Problem[] }) {
  return (
    <ProblemList
      problems={problems}
      title="The job was not opened. Its plan has to give every criterion two raters:"
      renderProblem={({ message, path }) => {
        const [field, key] = Array.isArray(path) ? path.map(String) : [];
        return (
          <>
            {message}{' '}
            {field === 'criteria' && key && (
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
