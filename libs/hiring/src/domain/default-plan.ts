import { type PlacedAt, type PlannedStage, planFor, type RubricDocument } from '@plumbline/rubric-model';
import { RATERS_WANTED } from './coverage.js';
import { StageKind } from './states.js';

/** A stage of a plan, before it has a job. */
export interface StagePlan {
  readonly position: number;
  readonly kind: StageKind;
  readonly title: string;
  readonly round: number | null;
  readonly minutes: number | null;
  readonly raters: number | null;
  readonly criteria: readonly number[];
  readonly instructions: string;
}

const still = (kind: StageKind, title: string): Omit<StagePlan, 'position'> => ({
  kind,
  title,
  round: null,
  minutes: null,
  raters: null,
  criteria: [],
  instructions: '',
});

const interview = (
  { title, minutes, interviewer, positions }: PlannedStage,
  index: number,
): Omit<StagePlan, 'position'> => ({
  kind: StageKind.INTERVIEW,
  title,
  round: index === 0 ? 1 : 2,
  minutes,
  raters: RATERS_WANTED,
  criteria: positions,
  instructions: `Interviewer: ${interviewer}.`,
});

/**
 * What a new job begins with: the stages that its rubric suggests, between reading and deciding. The first
 * interview is a round of its own, so that a clear no costs nobody's day.
 */
export const defaultPlan = (document: RubricDocument, placement: PlacedAt): StagePlan[] =>
  [
    still(StageKind.REVIEW, 'Applied'),
    ...planFor(document, placement).map(interview),
    still(StageKind.DECISION, 'Debrief'),
  ].map((stage, index) => ({ position: index + 1, ...stage }));
