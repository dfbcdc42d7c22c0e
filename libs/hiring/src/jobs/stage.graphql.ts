import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Identified, type ManyOf, Node, Permits, resultOf, tableOf } from '@plumbline/platform';
import { StageKind } from '../states.graphql.js';

export interface StageRow {
  readonly id: string;
  readonly jobId: string;
  readonly position: number;
  readonly kind: StageKind;
  readonly title: string;
  readonly round: number | null;
  readonly minutes: number | null;
  readonly raters: number | null;
  /** Positions of criteria in the job's rubric version. */
  readonly criteria: readonly number[];
  readonly instructions: string;
  readonly revision: number;
}

export const StageTable = tableOf<StageRow>('stage', {
  id: 'id',
  jobId: 'job_id',
  position: 'position',
  kind: 'kind',
  title: 'title',
  round: 'round',
  minutes: 'minutes',
  raters: 'raters',
  criteria: 'criteria',
  instructions: 'instructions',
  revision: 'revision',
});

export const stagesOfJob: ManyOf<StageRow> = {
  table: StageTable,
  by: 'job_id',
  orderBy: 'c.position',
  limit: 30,
};

@Permits('member')
@Identified('stage')
@ObjectType('Stage', { implements: () => Node, description: 'One step of the plan of a job.' })
export class StageType implements Node {
  id!: string;

  @Field(() => Int, { description: 'Place in the plan, from 1.' })
  position!: number;

  @Field(() => StageKind, { description: 'What happens there.' })
  kind!: StageKind;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The round whose cards are released together; null unless it is an interview.',
  })
  round!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long an interview takes; null unless it is one.',
  })
  minutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rate; null unless it is an interview.' })
  raters!: number | null;

  @Field({ description: 'What interviewers should know; may be empty.' })
  instructions!: string;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const StageResult = resultOf('Stage', StageType);
