import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, Identified, type ManyOf, Node, Permits, tableOf } from '@plumbline/platform';
import { CriterionType, RoleTaskType, WorkSampleType } from './criterion.graphql.js';
import { Family, ReviewState, Seniority } from './words.js';

export interface RubricRow {
  readonly id: string;
  readonly key: string;
  readonly roleKey: string;
  readonly title: string;
}

export const RubricTable = tableOf<RubricRow>('rubric', {
  id: 'id',
  key: 'key',
  roleKey: 'role_key',
  title: 'title',
});

/** A version without its document, which `RubricVersions` keeps in the process. */
export interface RubricVersionRow {
  readonly id: string;
  readonly rubricId: string;
  readonly number: number;
  readonly reviewState: ReviewState;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
}

export const RubricVersionTable = tableOf<RubricVersionRow>('rubric_version', {
  id: 'id',
  rubricId: 'rubric_id',
  number: 'number',
  reviewState: 'review_state',
  publishedAt: 'published_at',
  retiredAt: 'retired_at',
});

export const versionsOfRubric: ManyOf<RubricVersionRow> = {
  table: RubricVersionTable,
  by: 'rubric_id',
  orderBy: 'c.number desc',
  limit: 100,
};

@Permits('member')
@ObjectType('ScaleLevel', { description: 'One level of the rating scale.' })
export class ScaleLevelType {
  @Field(() => Int, { description: '1 to 5.' })
  level!: number;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'What it means for any criterion.' })
  words!: string;
}

@Permits('member')
@ObjectType('NotNeeded', { description: 'Something the job does not ask for; candidates are told.' })
export class NotNeededType {
  @Field({ description: 'Stable inside the role profile.' })
  id!: string;

  @Field({ description: 'What is not needed.' })
  text!: string;

  @Field({ description: 'Why not.' })
  why!: string;
}

@Permits('member')
@ObjectType('FamilyShare', { description: 'How much of the job is of one family.' })
export class FamilyShareType {
  @Field(() => Family, { description: 'The family.' })
  family!: Family;

  @Field(() => Int, { description: 'Whole per cent; all families together are 100.' })
  percent!: number;
}

@Permits('member')
@ObjectType('RoleProfile', { description: 'A job role as it was when the version was published.' })
export class RoleProfileType {
  @Field({ description: 'Stable for ever.' })
  key!: string;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field(() => [String], { description: 'Other names for the same job; at most 20.' })
  aliases!: readonly string[];

  @Field({ description: 'What the job is.' })
  summary!: string;

  @Field({ description: 'What the job is there for.' })
  mission!: string;

  @Field(() => [RoleTaskType], { description: 'The job analysis; at most 40 tasks.' })
  tasks!: readonly RoleTaskType[];

  @Field(() => [NotNeededType], { description: 'What the job does not ask for; at most 20.' })
  notNeeded!: readonly NotNeededType[];

  @Field(() => [FamilyShareType], { description: 'What the job is made of, one for each family; exactly 5.' })
  families!: readonly FamilyShareType[];
}

@Permits('member')
@ObjectType('SeniorityText', { description: 'What a seniority means in this rubric.' })
export class SeniorityTextType {
  @Field(() => Seniority, { description: 'The seniority.' })
  seniority!: Seniority;

  @Field({ description: 'What it means.' })
  text!: string;
}

@Permits('member')
@ObjectType('PlacementOption', { description: 'A place in the organization that shifts the rubric.' })
export class PlacementOptionType {
  @Field({ description: 'Give this as the placement of a job.' })
  key!: string;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field({ description: 'What the place is like.' })
  summary!: string;

  @Field({ description: 'What wins there.' })
  competesOn!: string;

  @Field(() => [String], { description: 'Questions to settle before choosing it; at most 12.' })
  askBeforeChoosing!: readonly string[];
}

@Permits('member')
@ObjectType('SuggestedStage', { description: 'A stage that the rubric suggests for the plan of a job.' })
export class SuggestedStageType {
  @Field({ description: 'Stable inside the rubric.' })
  id!: string;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number;

  @Field({ description: 'Who should lead it.' })
  interviewer!: string;

  @Field(() => [CriterionType], { description: 'What it covers; at most 12.' })
  covers!: readonly CriterionType[];

  @Field(() => WorkSampleType, { nullable: true, description: 'The one exercise it gives, if any.' })
  workSample!: WorkSampleType | null;
}

@Permits('member')
@Identified('rubric')
@ObjectType('Rubric', { implements: () => Node, description: 'A named set of criteria, in versions.' })
export class RubricType implements Node {
  id!: string;

  @Field({ description: 'Stable for ever.' })
  key!: string;

  @Field({ description: 'The role profile that it measures.' })
  roleKey!: string;

  @Field({ description: 'Its name.' })
  title!: string;
}

@Permits('member')
@Identified('rubricVersion')
@ObjectType('RubricVersion', {
  implements: () => Node,
  description: 'One immutable edition of a rubric. Everything scored against it keeps its words.',
})
export class RubricVersionType implements Node {
  id!: string;

  @Field(() => Int, { description: '1 for the first, then counting up.' })
  number!: number;

  @Field(() => ReviewState, { description: 'Whether practitioners have read all of it.' })
  reviewState!: ReviewState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was frozen; null while a draft.' })
  publishedAt!: Date | null;
}
