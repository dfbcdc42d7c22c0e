import type { PlacedRubric } from '../document/rubric-document.js';
import { basePlacement, shiftedPlacement, shiftsFor } from '../resolve/place.js';
import { byKey, type RubricSources } from '../resolve/sources.js';
import { coverageProblems } from './coverage.js';
import { familyProblems } from './families.js';
import { referenceProblems } from './references.js';
import { finding, type RubricProblem } from './rubric-problem.js';
import { shapeProblems } from './shape.js';
import { notWaived } from './waivers.js';

/** Competencies whose very subject is training a model. */
const TRAINING = ['large-scale-training', 'model-training'];

/** Every finding about a rubric with what it refers to: as written, and again in each placement of its role. */
export function checkRubric(sources: RubricSources): RubricProblem[] {
  const { role, rubric } = sources;
  const path = ['rubric', rubric.key];
  const base = placedProblems(path, sources, basePlacement(rubric));
  const found = [
    ...referenceProblems(sources),
    ...base,
    ...familyProblems(sources),
    ...taskProblems(sources),
    ...placementProblems(sources).filter((problem) => !base.some((known) => repeats(problem, known))),
  ];
  return notWaived(found, [role, rubric]);
}

function placementProblems(sources: RubricSources): RubricProblem[] {
  const { role, rubric, placements } = sources;
  return placements
    .filter(({ key }) => role.placements.includes(key))
    .flatMap((placement) => {
      const path = ['rubric', rubric.key, 'placements', placement.key];
      const idle = shiftsFor(rubric, placement).length === 0;
      return [
        ...(idle ? [finding('placement-idle', path, 'The placement changes nothing in this rubric.')] : []),
        ...placedProblems(path, sources, shiftedPlacement(rubric, placement)),
      ];
    });
}

const placedProblems = (
  path: readonly string[],
  sources: RubricSources,
  placed: PlacedRubric,
): RubricProblem[] => [
  ...shapeProblems(path, sources.rubric, placed),
  ...coverageProblems(path, sources.rubric, placed, byKey(sources.competencies)),
];

// A fault of the rubric as written shows in every placement too; saying it once is enough.
const repeats = (problem: RubricProblem, known: RubricProblem): boolean =>
  problem.rule === known.rule &&
  problem.message === known.message &&
  problem.path.slice(4).join('/') === known.path.slice(2).join('/');

function taskProblems({ role, rubric }: RubricSources): RubricProblem[] {
  const cited = new Set(rubric.criteria.map(({ task }) => task));
  const unused = role.tasks
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) =>
      finding('task-unused', ['role', role.key, 'tasks', id], 'No criterion cites it.', 'warning'),
    );
  const training = rubric.criteria
    .filter(({ competency }) => role.trainingRequired === 'none' && TRAINING.includes(competency))
    .map(({ competency }) => {
      const message = 'The role says that no training of models is required.';
      return finding('training-in-no-training-role', ['rubric', rubric.key, 'criteria', competency], message);
    });
  return [...unused, ...training];
}
