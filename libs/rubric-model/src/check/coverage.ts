import type { PlacedRubric } from '../document/rubric-document.js';
import type { Competency, Rubric, Stage } from '../source/documents.js';
import { finding, type RubricProblem } from './rubric-problem.js';

/** All exercises of a plan together, in minutes: one afternoon. */
const MOST_EXERCISE = 180;
/** Less time for a criterion than this and it is touched, not assessed. */
const MINUTES_EACH = 12;

type Competencies = ReadonlyMap<string, Competency>;

/** Whether the plan sees every scored criterion, each must twice, in the time there is. */
export function coverageProblems(
  path: readonly string[],
  rubric: Rubric,
  placed: PlacedRubric,
  competencies: Competencies,
): RubricProblem[] {
  const toPlan = [...path, 'plan'];
  return [
    ...uncovered(toPlan, rubric, placed),
    ...coveredInVain(toPlan, rubric, placed),
    ...exerciseProblems(toPlan, placed.plan, competencies),
    ...placed.plan.flatMap((stage) => overload([...toPlan, stage.id], stage)),
  ];
}

function uncovered(
  path: readonly string[],
  rubric: Rubric,
  { settings, plan }: PlacedRubric,
): RubricProblem[] {
  return rubric.criteria.flatMap(({ competency }, index) => {
    const { use, requirement } = settings[index] ?? {};
    if (use !== 'scored') return [];
    const times = plan.filter(({ covers }) => covers.includes(competency)).length;
    const here = [...path, competency];
    if (times === 0) return [finding('uncovered-criterion', here, 'No stage covers this scored criterion.')];
    if (requirement !== 'must' || times > 1) return [];
    return [finding('must-covered-once', here, 'A must gates, so two stages have to cover it; one does.')];
  });
}

function coveredInVain(
  path: readonly string[],
  rubric: Rubric,
  { settings, plan }: PlacedRubric,
): RubricProblem[] {
  const scored = new Set(
    rubric.criteria
      .filter((_, index) => settings[index]?.use === 'scored')
      .map(({ competency }) => competency),
  );
  return plan.flatMap(({ id, covers }) =>
    covers
      .filter((key) => !scored.has(key))
      .map((key) => finding('ref-unknown', [...path, id, 'covers', key], `"${key}" is no scored criterion.`)),
  );
}

function exerciseProblems(
  path: readonly string[],
  plan: readonly Stage[],
  competencies: Competencies,
): RubricProblem[] {
  const exercises = plan.map((stage) => ({ stage, minutes: exerciseMinutes(stage, competencies) }));
  const found = exercises
    .filter(({ stage, minutes }) => minutes > stage.minutes)
    .map(({ stage, minutes }) => {
      const message = `The exercise takes ${minutes} minutes and the stage ${stage.minutes}.`;
      return finding('work-sample-load', [...path, stage.id, 'workSample'], message);
    });
  const load = exercises.reduce((sum, { minutes }) => sum + minutes, 0);
  if (load <= MOST_EXERCISE) return found;
  const message = `The exercises take ${load} minutes together; at most ${MOST_EXERCISE} can be asked for.`;
  return [...found, finding('work-sample-load', path, message)];
}

const exerciseMinutes = ({ workSample }: Stage, competencies: Competencies): number =>
  competencies.get(workSample?.competency ?? '')?.workSamples.find(({ id }) => id === workSample?.id)
    ?.minutes ?? 0;

function overload(path: readonly string[], { covers, minutes }: Stage): RubricProblem[] {
  if (covers.length * MINUTES_EACH <= minutes) return [];
  const message = `${covers.length} criteria in ${minutes} minutes; each needs ${MINUTES_EACH}.`;
  return [finding('stage-overload', path, message, 'warning')];
}
