import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, PageArgs, UuidScalar } from '@plumbline/platform';
import { Seniority } from '@plumbline/rubrics';
import { JobState } from '../states.graphql.js';

@ArgsType()
export class JobListArgs extends PageArgs {
  @Field(() => JobState, { nullable: true, description: 'Only those in this state.' })
  state?: JobState | null;
}

@InputType({ description: 'A new opening. It begins as a draft, with the plan that its rubric suggests.' })
export class CreateJobInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field({ description: 'What it is called, at most 120 characters.' })
  title!: string;

  @Field(() => ID, { description: 'A published rubric version. It stays for the life of the job.' })
  rubricVersionId!: string;

  @Field({ description: '"base", or the key of a placement of the version.' })
  placement!: string;

  @Field(() => Seniority, { description: 'Chooses targets and floors.' })
  seniority!: Seniority;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Members who decide; each has manager access. At most 25.',
  })
  managerIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Members who run it; each has recruiter or admin access. At most 25.',
  })
  recruiterIds!: string[];
}

@InputType({ description: 'What to change about a job. What is left out stays.' })
export class UpdateJobInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which job.' })
  jobId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;

  @Field(() => JobState, {
    nullable: true,
    description: 'OPEN needs a plan that gives every scored criterion two raters.',
  })
  state?: JobState | null;

  @Field(() => [ID], { nullable: true, description: 'All who shall decide; at most 25.' })
  managerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'All who shall run it; at most 25.' })
  recruiterIds?: string[] | null;
}
