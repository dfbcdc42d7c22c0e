import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Permits } from '@plumbline/platform';
import { Family, Requirement, Use } from './words.js';

@Permits('member')
@ObjectType('RoleTask', { description: 'One thing the job consists of, from its job analysis.' })
export class RoleTaskType {
  @Field({ description: 'Stable inside the role profile.' })
  id!: string;

  @Field({ description: 'What is done.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'daily, weekly, monthly or quarterly; null where the analysis does not say.',
  })
  frequency!: string | null;
}

@Permits('member')
@ObjectType('Anchor', { description: 'What one level of a criterion looks and sounds like.' })
export class AnchorType {
  @Field({ description: 'Follows the meaning and not the level, so it stays when the text moves.' })
  id!: string;

  @Field(() => Int, { description: '1 to 5.' })
  level!: number;

  @Field({ description: 'What the person does or shows.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The one observable thing that is missing one level below; null at level 1.',
  })
  above!: string | null;
}

@Permits('member')
@ObjectType('Question', { description: 'A question with what to listen for. Only anchors are rated.' })
export class QuestionType {
  @Field({ description: 'Stable inside the competency.' })
  id!: string;

  @Field({ description: '"behavioural" asks for the past, "situational" sets a scene from the job.' })
  kind!: string;

  @Field({ description: 'What to ask.' })
  ask!: string;

  @Field(() => [String], { description: 'Follow-up questions; at most 12.' })
  probes!: readonly string[];

  @Field({ description: 'What a strong answer sounds like.' })
  strong!: string;

  @Field({ description: 'What a weak answer sounds like.' })
  weak!: string;
}

@Permits('member')
@ObjectType('WorkSample', { description: 'An exercise of the job, at most 180 minutes.' })
export class WorkSampleType {
  @Field({ description: 'Stable inside the competency.' })
  id!: string;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field(() => Int, { description: 'How long it takes at most.' })
  minutes!: number;

  @Field({ description: 'What the candidate is told.' })
  brief!: string;

  @Field({ description: 'What the candidate hands in.' })
  deliver!: string;

  @Field({ description: 'What a grader looks for.' })
  lookFor!: string;

  @Field({
    description: 'Whether AI may be used: "allowed-disclosed", "provided-only" or "not-allowed".',
  })
  aiPolicy!: string;

  @Field({ description: 'How AI may be used, in words for the candidate.' })
  aiUse!: string;
}

@Permits('member')
@ObjectType('RedFlag', { description: 'An act that speaks against a person in this job.' })
export class RedFlagType {
  @Field({ description: 'Stable inside the competency.' })
  id!: string;

  @Field({ description: 'The act.' })
  text!: string;

  @Field({ description: 'Why it matters in the job.' })
  jobReason!: string;
}

@Permits('member')
@ObjectType('Criterion', { description: 'A competency as one rubric version uses it.' })
export class CriterionType {
  @Field({ description: "The competency's key, the same in every version." })
  key!: string;

  @Field(() => Int, { description: 'Place in the document, from 1; ratings are stored by it.' })
  position!: number;

  @Field({ description: 'Its name.' })
  title!: string;

  @Field(() => Family, { description: 'What it is about.' })
  family!: Family;

  @Field({ description: 'What is meant, in two sentences at most.' })
  definition!: string;

  @Field({ description: 'What is not meant: the neighbour that it is mistaken for.' })
  notThis!: string;

  @Field({ description: 'What grows along the levels.' })
  progression!: string;

  @Field({ description: 'Why this role profile asks for it.' })
  why!: string;

  @Field(() => RoleTaskType, { description: 'The task of the job that it serves.' })
  task!: RoleTaskType;

  @Field(() => [AnchorType], { description: 'By rising level; exactly 5.' })
  anchors!: readonly AnchorType[];

  @Field(() => [QuestionType], { description: 'What to ask; at most 12.' })
  questions!: readonly QuestionType[];

  @Field(() => WorkSampleType, { nullable: true, description: 'The exercise that shows it.' })
  workSample!: WorkSampleType | null;

  @Field(() => [RedFlagType], { description: 'Acts to note; at most 12.' })
  redFlags!: readonly RedFlagType[];

  @Field(() => [String], { description: 'How to keep it fair; at most 12.' })
  fairUse!: readonly string[];

  @Field(() => [String], {
    description:
      'software-1 written rules, software-2 learned rules, software-3 steered models, software-4; at most 4.',
  })
  paradigms!: readonly string[];
}

@Permits('member')
@ObjectType('BySeniority', { description: 'A level for each seniority.' })
export class BySeniorityType {
  @Field(() => Int, { description: 'At mid.' })
  mid!: number;

  @Field(() => Int, { description: 'At senior.' })
  senior!: number;

  @Field(() => Int, { description: 'At staff.' })
  staff!: number;
}

@Permits('member')
@ObjectType('CriterionSetting', { description: 'How one criterion counts in one placement.' })
export class CriterionSettingType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => Use, { description: 'Whether it is in the scorecard.' })
  use!: Use;

  @Field(() => Requirement, { description: 'What it means to lack it.' })
  requirement!: Requirement;

  @Field(() => String, { nullable: true, description: 'Why it is a must; null where it is none.' })
  requirementReason!: string | null;

  @Field(() => Int, { description: 'What it weighs in the score, 1 to 3.' })
  weight!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why it counts otherwise than in the base, or why its weight is not 1.',
  })
  weightReason!: string | null;

  @Field(() => BySeniorityType, { description: 'The level hoped for. It gates nothing.' })
  targets!: BySeniorityType;

  @Field(() => BySeniorityType, {
    nullable: true,
    description: 'The level below which the job cannot start; null where it is no must.',
  })
  floor!: BySeniorityType | null;
}
