import type { Problem } from '../../../ui/problems';
import type { DraftView } from '../draft/draft-view';
import { problemsByPlace } from '../draft/submission';
import type { CardCriteria } from '../rating/use-card';

/**
 * Everything the server refused, by the place it is about: what it would not keep, and what it would not submit.
 * A place with one kind only keeps the list it had, so that its row is not drawn anew.
 */
export const problemsOf = (
  criteria: CardCriteria,
  view: Pick<DraftView, 'problems'>,
  submitted: readonly Problem[],
): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map(problemsByPlace(submitted, criteria));
  for (const [position, problems] of view.problems) {
    const at = criteria.findIndex((criterion) => criterion.position === position);
    const place = at < 0 ? criteria.length : at;
    const others = found.get(place);
    found.set(place, others ? [...problems, ...others] : problems);
  }
  return found;
};
