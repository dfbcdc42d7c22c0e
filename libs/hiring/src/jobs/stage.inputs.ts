import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, UuidScalar } from '@plumbline/platform';

@InputType({ description: 'An interview stage more.' })
export class AddStageInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The job whose plan it joins.' })
  jobId!: string;

  @Field(() => Int, { description: 'Place in the plan, between the first stage and the last.' })
  position!: number;

  @Field({ description: 'What it is called, at most 120 characters.' })
  title!: string;

  @Field(() => Int, { description: 'The round whose cards are released together, 1 to 9.' })
  round!: number;

  @Field(() => Int, { description: 'How long an interview takes, 5 to 480.' })
  minutes!: number;

  @Field(() => Int, { description: 'How many rate, 1 to 8.' })
  raters!: number;

  @Field(() => [String], { description: 'Keys of the scored criteria that it covers, 1 to 30.' })
  criteria!: string[];

  @Field(() => String, { nullable: true, description: 'What interviewers should know.' })
  instructions?: string | null;
}

@InputType({ description: 'What to change about a stage. What is left out stays.' })
export class UpdateStageInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which stage.' })
  stageId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'Place in the plan.' })
  position?: number | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 9; interviews only.' })
  round?: number | null;

  @Field(() => Int, { nullable: true, description: '5 to 480; interviews only.' })
  minutes?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 8; interviews only.' })
  raters?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keys of scored criteria, 1 to 30; interviews only.',
  })
  criteria?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What interviewers should know.' })
  instructions?: string | null;
}

@InputType({ description: 'Which stage to take out of its plan.' })
export class RemoveStageInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which stage. Nobody may be at it, and no interview may belong to it.' })
  stageId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;
}
