import type { CriterionSettings, PlacedRubric } from '../document/rubric-document.js';
import type { Rubric } from '../source/documents.js';
import { SENIORITIES, type Seniority } from '../source/words.js';
import { finding, type RubricProblem } from './rubric-problem.js';

/** What an interviewer can rate and a person can be: the bounds of every rubric, in every placement. */
export const SHAPE = {
  scored: { least: 8, most: 10 },
  must: 4,
  /** T-shape: how many targets may stand at 4 or 5, and how many at 5. */
  high: { mid: 0, senior: 3, staff: 5 },
  top: { mid: 0, senior: 3, staff: 1 },
  /** A floor above this would gate on more than the job can ask before it starts. */
  floor: { mid: 2, senior: 3, staff: 3 },
} as const;

/** Whether a rubric, as one placement has it, keeps the bounds. */
export function shapeProblems(
  path: readonly string[],
  rubric: Rubric,
  placed: PlacedRubric,
): RubricProblem[] {
  const scored = placed.settings.filter(({ use }) => use === 'scored');
  const musts = scored.filter(({ requirement }) => requirement === 'must');
  const pathTo = ({ position }: CriterionSettings): string[] => [
    ...path,
    'criteria',
    rubric.criteria[position - 1]?.competency ?? String(position),
  ];
  return [
    ...countProblems(path, scored.length, musts.length),
    ...SENIORITIES.flatMap((seniority) => tShapeProblems(path, scored, seniority)),
    ...musts.flatMap((must) => floorProblems(pathTo(must), must)),
    ...placed.settings.flatMap((criterion) => targetProblems(pathTo(criterion), criterion)),
  ];
}

function countProblems(path: readonly string[], scored: number, musts: number): RubricProblem[] {
  const { least, most } = SHAPE.scored;
  const found: RubricProblem[] = [];
  if (scored < least || scored > most) {
    const message = `${scored} criteria are scored; it must be ${least} to ${most}.`;
    found.push(finding('scored-count', [...path, 'criteria'], message));
  }
  if (musts > SHAPE.must) {
    const message = `${musts} criteria are a must; at most ${SHAPE.must} can be.`;
    found.push(finding('too-many-must', [...path, 'criteria'], message));
  }
  return found;
}

function tShapeProblems(
  path: readonly string[],
  scored: readonly CriterionSettings[],
  seniority: Seniority,
): RubricProblem[] {
  const atLeast = (level: number): number =>
    scored.filter(({ targets }) => targets[seniority] >= level).length;
  const [high, top] = [atLeast(4), atLeast(5)];
  if (high <= SHAPE.high[seniority] && top <= SHAPE.top[seniority]) return [];
  const message = `At ${seniority}, ${high} targets stand at 4 or above and ${top} at 5; at most ${SHAPE.high[seniority]} and ${SHAPE.top[seniority]} can.`;
  return [finding('t-shape', [...path, 'criteria'], message)];
}

function floorProblems(path: readonly string[], must: CriterionSettings): RubricProblem[] {
  const { floor, targets } = must;
  if (!floor) return [finding('must-without-floor', path, 'A must gates at its floor, and there is none.')];
  return SENIORITIES.flatMap((seniority) => {
    const highest = Math.min(targets[seniority], SHAPE.floor[seniority]);
    if (floor[seniority] <= highest) return [];
    const message = `The floor at ${seniority} is ${floor[seniority]}; it can be at most ${highest}.`;
    return [finding('unreachable-must', [...path, 'floor', seniority], message)];
  });
}

function targetProblems(
  path: readonly string[],
  { targets: { mid, senior, staff } }: CriterionSettings,
): RubricProblem[] {
  if (mid <= senior && senior <= staff) return [];
  const message = `Targets never fall with seniority, and here they are ${mid}, ${senior} and ${staff}.`;
  return [finding('targets-fall', [...path, 'targets'], message)];
}
