import type { Stage } from '../source/documents.js';
import type { Level, PlacementKey, Seniority } from '../source/words.js';
import { PLACEMENT_KEYS } from '../source/words.js';
import type { CriterionSettings, PlacedAt, PlacedRubric, RubricDocument } from './rubric-document.js';

/** A stage with the positions of the criteria it covers, rising. */
export interface PlannedStage extends Stage {
  readonly positions: readonly number[];
}

/** The placements this rubric can be used in, besides its base. */
export const placementsOf = (document: RubricDocument): PlacementKey[] =>
  PLACEMENT_KEYS.filter((key) => document.placements[key] !== undefined);

/** Whether a job may be pinned to this placement of the document. */
export const hasPlacement = (document: RubricDocument, placement: string): placement is PlacedAt =>
  Object.hasOwn(document.placements, placement);

/** How each criterion counts, by position: the first entry is position 1. */
export const settingsFor = (document: RubricDocument, placement: PlacedAt): readonly CriterionSettings[] =>
  placed(document, placement).settings;

/** Positions of the criteria that a scorecard asks for. */
export const scoredPositions = (document: RubricDocument, placement: PlacedAt): number[] =>
  settingsFor(document, placement).filter(isScored).map(positionOf);

/** Positions of the scored criteria that gate the decision. */
export const mustPositions = (document: RubricDocument, placement: PlacedAt): number[] =>
  settingsFor(document, placement).filter(isGate).map(positionOf);

/** Weight by position; 0 where the criterion is not scored. */
export const weightsFor = (document: RubricDocument, placement: PlacedAt): number[] =>
  settingsFor(document, placement).map((criterion) => (isScored(criterion) ? criterion.weight : 0));

/** The level hoped for, by position, electives included. It gates nothing. */
export const targetsFor = (document: RubricDocument, placement: PlacedAt, seniority: Seniority): Level[] =>
  settingsFor(document, placement).map(({ targets }) => targets[seniority]);

/** The level below which the job cannot start, by position; null where the criterion is not a gate. */
export const floorsFor = (
  document: RubricDocument,
  placement: PlacedAt,
  seniority: Seniority,
): (Level | null)[] =>
  settingsFor(document, placement).map((criterion) =>
    isGate(criterion) ? (criterion.floor?.[seniority] ?? null) : null,
  );

/** The suggested stages, in order. */
export function planFor(document: RubricDocument, placement: PlacedAt): PlannedStage[] {
  const positions = new Map(document.criteria.map(({ key }, index) => [key, index + 1]));
  return placed(document, placement).plan.map((stage) => ({
    ...stage,
    positions: stage.covers.flatMap((key) => positions.get(key) ?? []).toSorted((one, other) => one - other),
  }));
}

const isScored = ({ use }: CriterionSettings): boolean => use === 'scored';
const isGate = (criterion: CriterionSettings): boolean =>
  isScored(criterion) && criterion.requirement === 'must';
const positionOf = ({ position }: CriterionSettings): number => position;

function placed(document: RubricDocument, placement: PlacedAt): PlacedRubric {
  const found = document.placements[placement];
  if (!found) throw new RangeError(`The rubric "${document.rubric.key}" has no placement "${placement}".`);
  return found;
}
