import type { CriterionSettings } from '../document/rubric-document.js';
import type { Rubric, Shift, Stage } from '../source/documents.js';

/**
 * The plan after a placement: a criterion turned on takes the stages of one turned off, pair by pair in the order of
 * the shifts. What is turned on beyond that goes where most time is left; what is turned off beyond that is left out,
 * and with it a stage that covers nothing any more.
 */
export function shiftedPlan(
  rubric: Rubric,
  settings: readonly CriterionSettings[],
  shifts: readonly Shift[],
): readonly Stage[] {
  const { on, off } = turned(rubric, settings, shifts);
  const successors = new Map(off.map((key, index) => [key, on[index]]));
  const kept = rubric.plan.flatMap((stage) => succeeded(stage, successors, rubric) ?? []);
  return on.slice(off.length).reduce(withOneMore, kept);
}

/** Keys of the criteria whose use the shifts changed, in the order of the shifts. */
function turned(rubric: Rubric, settings: readonly CriterionSettings[], shifts: readonly Shift[]) {
  const order = shifts.map(({ competency }) => competency);
  const changed = rubric.criteria
    .map(({ competency, use }, index) => ({ key: competency, was: use, is: settings[index]?.use ?? use }))
    .filter(({ was, is }) => was !== is)
    .toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
  const now = (use: string) => changed.filter(({ is }) => is === use).map(({ key }) => key);
  return { on: now('scored'), off: now('elective') };
}

function succeeded(
  stage: Stage,
  successors: ReadonlyMap<string, string | undefined>,
  rubric: Rubric,
): Stage | undefined {
  const successor = (key: string): string | undefined => (successors.has(key) ? successors.get(key) : key);
  const covers = [...new Set(stage.covers.flatMap((key) => successor(key) ?? []))].toSorted();
  if (covers.length === 0) return undefined;
  const { workSample, ...rest } = stage;
  const owner = workSample && successor(workSample.competency);
  if (!workSample || !owner) return { ...rest, covers };
  // The exercise of a criterion that is no longer rated would rate nothing: its successor brings its own.
  const id = owner === workSample.competency ? workSample.id : workSampleOf(rubric, owner);
  return { ...rest, covers, workSample: { competency: owner, id } };
}

const workSampleOf = (rubric: Rubric, key: string): string =>
  rubric.criteria.find(({ competency }) => competency === key)?.workSample ?? '';

const minutesEach = ({ minutes, covers }: Stage): number => minutes / (covers.length + 1);

function withOneMore(plan: readonly Stage[], key: string): Stage[] {
  const talks = plan.filter(({ workSample }) => !workSample);
  const roomiest = (talks.length > 0 ? talks : plan).reduce((best, stage) =>
    minutesEach(stage) > minutesEach(best) ? stage : best,
  );
  return plan.map((stage) =>
    stage === roomiest ? { ...stage, covers: [...stage.covers, key].toSorted() } : stage,
  );
}
