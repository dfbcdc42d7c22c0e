import {
  floorsFor,
  hasPlacement,
  type RubricDocument,
  scoredPositions,
  type Seniority,
  settingsFor,
  targetsFor,
} from '@plumbline/rubric-model';
import { type CoveringStage, RATERS_WANTED, ratersFor } from './coverage.js';

/** What a job or application is pinned to, beside the version. */
export interface Pin {
  readonly placement: string;
  readonly seniority: Seniority;
}

/** A scored criterion as a job asks for it. */
export interface AskedCriterion {
  readonly position: number;
  readonly weight: number;
  readonly requirement: 'must' | 'preferred' | 'trainable';
  readonly target: number;
  readonly floor: number | null;
  readonly raters: number;
  /** How many more the plan has to give it before the job can open. */
  readonly ratersMissing: number;
}

/** The scored criteria by position, with what this placement and seniority ask and what the plan gives. */
export function askedCriteria(
  document: RubricDocument,
  { placement, seniority }: Pin,
  stages: readonly CoveringStage[],
): AskedCriterion[] {
  if (!hasPlacement(document, placement)) return [];
  const settings = settingsFor(document, placement);
  const targets = targetsFor(document, placement, seniority);
  const floors = floorsFor(document, placement, seniority);
  return scoredPositions(document, placement).flatMap((position) => {
    const [setting, target] = [settings[position - 1], targets[position - 1]];
    if (!setting || target === undefined) return [];
    const { weight, requirement } = setting;
    const floor = floors[position - 1] ?? null;
    const raters = ratersFor(stages, position);
    const ratersMissing = Math.max(0, RATERS_WANTED - raters);
    return [{ position, weight, requirement, target, floor, raters, ratersMissing }];
  });
}

/** The mean target weighted like a score, so that both stand on one scale. 0 where nothing is scored. */
export function targetScore(criteria: readonly AskedCriterion[]): number {
  const weight = criteria.reduce((sum, one) => sum + one.weight, 0);
  const total = criteria.reduce((sum, one) => sum + one.weight * one.target, 0);
  return weight === 0 ? 0 : total / weight;
}
