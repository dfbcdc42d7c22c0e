import {
  checkDocument,
  checkRubric,
  finding,
  type Placement,
  type Role,
  type RubricProblem,
  type Shift,
} from '@plumbline/rubric-model';
import type { Catalogue } from './load-catalogue.js';

/** Every finding in a catalogue: each document by itself, each rubric in every placement, and what only shows in the whole. */
export function checkCatalogue(catalogue: Catalogue): RubricProblem[] {
  const { competencies, roles, rubrics, placements } = catalogue;
  const documents = [competencies, roles, rubrics, placements].flatMap((kind) => [...kind.values()]);
  return [
    ...documents.flatMap(checkDocument),
    ...[...rubrics.keys()].flatMap((key) => rubricProblems(key, catalogue)),
    ...[...placements.values()].flatMap((placement) => shiftProblems(placement, catalogue)),
    ...aliasClashes([...roles.values()]),
  ];
}

function rubricProblems(
  key: string,
  { competencies, roles, rubrics, placements }: Catalogue,
): RubricProblem[] {
  const rubric = rubrics.get(key);
  const role = rubric && roles.get(rubric.role);
  if (!rubric || !role)
    return [finding('ref-unknown', ['rubric', key, 'role'], 'The role is not in the catalogue.')];
  return checkRubric({
    rubric,
    role,
    competencies: [...competencies.values()],
    placements: [...placements.values()],
  });
}

function shiftProblems(placement: Placement, catalogue: Catalogue): RubricProblem[] {
  return placement.shifts.flatMap((shift) => {
    const path = ['placement', placement.key, 'shifts', shift.id];
    if (!catalogue.competencies.has(shift.competency)) {
      return [finding('ref-unknown', path, `There is no competency "${shift.competency}".`)];
    }
    const strangers = (shift.roles ?? [])
      .filter((key) => !catalogue.roles.has(key))
      .map((key) => finding('ref-unknown', [...path, 'roles', key], `There is no role "${key}".`, 'warning'));
    if (movesSomething(shift, placement, catalogue)) return strangers;
    return [
      ...strangers,
      finding('placement-idle', path, 'The shift changes nothing in any rubric.', 'warning'),
    ];
  });
}

const movesSomething = (shift: Shift, placement: Placement, { roles, rubrics }: Catalogue): boolean =>
  [...rubrics.values()].some(
    ({ role, criteria }) =>
      (shift.roles?.includes(role) ?? true) &&
      roles.get(role)?.placements.includes(placement.key) === true &&
      criteria.some(({ competency }) => competency === shift.competency),
  );

/** An alias finds one role: two roles of one name could not be told apart by it. */
function aliasClashes(roles: readonly Role[]): RubricProblem[] {
  const owners = new Map<string, Role>();
  return roles.flatMap((role) =>
    role.aliases.flatMap((alias) => {
      const owner = owners.get(alias.toLowerCase()) ?? role;
      owners.set(alias.toLowerCase(), owner);
      if (owner === role) return [];
      return [
        finding('alias-clash', ['role', role.key, 'aliases', alias], `"${owner.key}" has this alias too.`),
      ];
    }),
  );
}
