import { byKey, type RubricSources } from '../resolve/sources.js';
import { weightOf } from '../resolve/place.js';
import { FAMILIES, type Family } from '../source/words.js';
import { finding, type RubricProblem } from './rubric-problem.js';

/** Points of per cent by which the profile may differ from the weights of the rubric as written. */
const TOLERANCE = 2;

/** Whether the role profile's families add up, and are what the rubric weighs. */
export function familyProblems(sources: RubricSources): RubricProblem[] {
  const { role, rubric } = sources;
  const rubricShares = shares(sources);
  const found = FAMILIES.filter(
    (family) => Math.abs(rubricShares[family] - role.families[family]) > TOLERANCE,
  ).map((family) => {
    const message = `The profile says ${role.families[family]} per cent, the rubric weighs ${rubricShares[family]}.`;
    return finding('family-mismatch', ['rubric', rubric.key, 'families', family], message);
  });
  return [...found, ...profileProblems(sources)];
}

function profileProblems({ role }: RubricSources): RubricProblem[] {
  const path = ['role', role.key, 'families'];
  const sum = FAMILIES.reduce((total, family) => total + role.families[family], 0);
  const found: RubricProblem[] = [];
  if (sum !== 100) found.push(finding('family-sum', path, `The families add up to ${sum}, not to 100.`));
  if (FAMILIES.some((family) => role.families[family] === 0) && !role.familyNote) {
    found.push(finding('family-sum', path, 'A family at zero needs a family note that says why.'));
  }
  return found;
}

/** Share of the scored weight by family, in whole per cent. */
function shares({ rubric, competencies }: RubricSources): Record<Family, number> {
  const known = byKey(competencies);
  const scored = rubric.criteria.filter(({ use, competency }) => use === 'scored' && known.has(competency));
  const weightIn = (family: Family): number =>
    scored
      .filter(({ competency }) => known.get(competency)?.family === family)
      .reduce((total, criterion) => total + weightOf(criterion), 0);
  const all = FAMILIES.reduce((total, family) => total + weightIn(family), 0) || 1;
  return Object.fromEntries(
    FAMILIES.map((family) => [family, Math.round((weightIn(family) * 100) / all)]),
  ) as Record<Family, number>;
}
