import type { StageKind } from '../../../gql/jobs/graphql';
import type { SetupCriterion, SetupStage } from './coverage';

interface StageSample {
  kind?: StageKind;
  round?: number | null;
  minutes?: number | null;
  raters?: number | null;
  covers?: readonly string[];
  instructions?: string;
}

/** A stage whose id and title are the name, for specs. */
export const aStage = (name: string, sample: StageSample = {}): SetupStage => ({
  __typename: 'Stage',
  id: name,
  position: 1,
  kind: sample.kind ?? 'INTERVIEW',
  title: name,
  round: sample.round === undefined ? 1 : sample.round,
  minutes: sample.minutes === undefined ? 60 : sample.minutes,
  raters: sample.raters === undefined ? 2 : sample.raters,
  instructions: sample.instructions ?? '',
  revision: 1,
  activeApplications: 0,
  criteria: (sample.covers ?? []).map((key, at) => ({
    __typename: 'Criterion',
    key,
    position: at + 1,
    title: key,
  })),
});

/** A criterion that this many people rate; two are wanted. */
export const aCriterion = (key: string, raters: number): SetupCriterion => ({
  __typename: 'JobCriterion',
  criterion: { __typename: 'Criterion', key, position: 1, title: key },
  weight: 1,
  requirement: 'PREFERRED',
  target: 3,
  floor: null,
  raters,
  ratersMissing: Math.max(0, 2 - raters),
});
