import type { CriterionSettings, PlacedRubric } from '../document/rubric-document.js';
import type { Criterion, Placement, Rubric, Shift } from '../source/documents.js';
import { type BySeniority, type Level, SENIORITIES } from '../source/words.js';
import { shiftedPlan } from './plan.js';

/** The rubric as written. */
export const basePlacement = (rubric: Rubric): PlacedRubric => ({
  settings: rubric.criteria.map((criterion, index) =>
    settingsOf(criterion, index + 1, criterion.weightReason),
  ),
  plan: rubric.plan,
});

/** The rubric where a placement has shifted weights, targets, use and requirements, in the order of its shifts. */
export function shiftedPlacement(rubric: Rubric, placement: Placement): PlacedRubric {
  const shifts = shiftsFor(rubric, placement);
  const settings = rubric.criteria.map((criterion, index) => {
    const own = shifts.filter(({ competency }) => competency === criterion.competency);
    const reason = own.map((shift) => shift.reason).join(' ') || criterion.weightReason;
    return settingsOf(own.reduce(shifted, criterion), index + 1, reason);
  });
  return { settings, plan: shiftedPlan(rubric, settings, shifts) };
}

/** The shifts that concern this rubric: those for other roles, or for criteria it lacks, are skipped. */
export const shiftsFor = (rubric: Rubric, placement: Placement): Shift[] =>
  placement.shifts.filter(
    ({ roles, competency }) =>
      (roles?.includes(rubric.role) ?? true) && rubric.criteria.some((one) => one.competency === competency),
  );

function shifted(criterion: Criterion, { use, requirement, weight, target }: Shift): Criterion {
  const targets = target === undefined ? criterion.targets : moved(criterion.targets, target);
  return {
    ...criterion,
    targets,
    use: use ?? criterion.use,
    requirement: requirement ?? criterion.requirement,
    weight: weight ?? weightOf(criterion),
    ...(criterion.floor && { floor: atMost(criterion.floor, targets) }),
  };
}

function settingsOf(criterion: Criterion, position: number, reason: string | undefined): CriterionSettings {
  const { use, requirement, targets, floor } = criterion;
  return {
    position,
    use,
    requirement,
    ...(requirement === 'must' && floor && { floor }),
    targets,
    weight: weightOf(criterion),
    ...(reason !== undefined && { reason }),
  };
}

export const weightOf = (criterion: Criterion): number => criterion.weight ?? 1;

const moved = (levels: BySeniority, by: number): BySeniority =>
  eachSeniority((seniority) => Math.min(5, Math.max(1, levels[seniority] + by)) as Level);

const atMost = (floor: BySeniority, targets: BySeniority): BySeniority =>
  eachSeniority((seniority) => Math.min(floor[seniority], targets[seniority]) as Level);

const eachSeniority = (level: (seniority: (typeof SENIORITIES)[number]) => Level): BySeniority => ({
  mid: level('mid'),
  senior: level('senior'),
  staff: level('staff'),
});
