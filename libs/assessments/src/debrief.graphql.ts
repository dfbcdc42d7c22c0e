import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { HIRING, INTERVIEWING, Permits, tableOf } from '@plumbline/platform';
import { CriterionType, type CriterionView, Requirement } from '@plumbline/rubrics';
import { GateState } from './domain/gates.js';
import { type ScorecardRow, ScorecardType } from './scorecard.graphql.js';

export interface ApplicationScoreRow {
  readonly id: string;
  readonly value: number;
  readonly observedShare: number;
  readonly raters: number;
  readonly scorecards: number;
  readonly intervalLow: number | null;
  readonly intervalHigh: number | null;
}

/** Written at release from released cards alone; has the application's id. */
export const ApplicationScoreTable = tableOf<ApplicationScoreRow>('application_score', {
  id: 'id',
  value: 'score',
  observedShare: 'observed_share',
  raters: 'raters',
  scorecards: 'scorecards',
  intervalLow: 'interval_low',
  intervalHigh: 'interval_high',
});

@Permits(...HIRING)
@ObjectType('ApplicationScore', {
  description:
    'The mean level of each criterion over its raters, then the weighted mean over what was observed. It advises; people decide.',
})
export class ApplicationScoreType {
  @Field(() => Float, { description: 'On the scale of the rubric, 1 to 5.' })
  value!: number;

  @Field(() => Float, {
    description: 'The part of the weight that was observed, 0 to 1. Under 0.6 there is no score.',
  })
  observedShare!: number;

  @Field(() => Int, { description: 'How many people it rests on.' })
  raters!: number;

  @Field(() => Int, { description: 'How many released cards it rests on.' })
  scorecards!: number;

  @Field(() => Float, { nullable: true, description: 'Lower end of its interval; null while unknown.' })
  intervalLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its interval; null while unknown.' })
  intervalHigh!: number | null;
}

/** A cell as it is shown. */
export interface DebriefCellView {
  readonly scorecard: ScorecardRow;
  readonly position: number;
  readonly level: number | null;
  readonly notObserved: boolean;
}

@Permits(...INTERVIEWING)
@ObjectType('DebriefCell', { description: 'What one released card says about one criterion.' })
export class DebriefCellType {
  @Field(() => ScorecardType, { description: 'The card.' })
  scorecard!: ScorecardType;

  @Field(() => Int, { nullable: true, description: '1 to 5; null where it was not observed.' })
  level!: number | null;

  @Field({ description: 'Asked for and not observed.' })
  notObserved!: boolean;
}

export interface DebriefCriterionView {
  readonly criterion: CriterionView;
  readonly requirement: Requirement;
  readonly weight: number;
  readonly target: number;
  readonly cells: readonly DebriefCellView[];
  readonly spread: number | null;
  readonly mean: number | null;
}

@Permits(...INTERVIEWING)
@ObjectType('DebriefCriterion', { description: 'One criterion across the released cards.' })
export class DebriefCriterionType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => Requirement, { description: 'What it means to lack it.' })
  requirement!: Requirement;

  @Field(() => Int, { description: 'What it weighs in the score; 0 where it is not scored.' })
  weight!: number;

  @Field(() => Int, { description: 'The level hoped for.' })
  target!: number;

  @Field(() => [DebriefCellType], {
    description: 'One for each card that was asked, oldest card first; at most 100.',
  })
  cells!: readonly DebriefCellType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Highest less lowest level, of raters who are not in training; null with fewer than two levels.',
  })
  spread!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean level of raters who are not in training; null without a level.',
  })
  mean!: number | null;
}

@Permits(...INTERVIEWING)
@ObjectType('Gate', { description: 'A must-have. Gates stand above the decision and never touch the score.' })
export class GateType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => Int, { description: 'The level below which the job cannot start.' })
  floor!: number;

  @Field(() => GateState, { description: 'Whether it is there.' })
  state!: GateState;

  @Field(() => Int, { description: 'How many levels this rests on.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'Their mean; null without a level.' })
  mean!: number | null;
}

@Permits(...INTERVIEWING)
@ObjectType('Debrief', { description: 'Released cards side by side, as far as you may read them.' })
export class DebriefType {
  @Field(() => [DebriefCriterionType], {
    description:
      'Scored criteria, and others that were asked for: widest spread first, then by weight; at most 30.',
  })
  criteria!: readonly DebriefCriterionType[];

  @Field(() => [GateType], { description: 'The must-haves, by position; at most 30.' })
  gates!: readonly GateType[];

  @Field(() => [ScorecardType], { description: 'Current revisions, oldest first; at most 100.' })
  scorecards!: readonly ScorecardType[];

  @Field(() => Float, {
    description: 'What the role asks for: the weighted mean target over scored criteria.',
  })
  targetScore!: number;
}
