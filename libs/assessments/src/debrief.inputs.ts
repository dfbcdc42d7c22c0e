import { Field, ID, InputType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, UuidScalar } from '@plumbline/platform';
import { DecisionOutcome } from './outcome.js';

@InputType({ description: 'A decision about an application, with its reasons.' })
export class RecordDecisionInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'An application of a job that you manage.' })
  applicationId!: string;

  @Field(() => DecisionOutcome, { description: 'What you decide.' })
  outcome!: DecisionOutcome;

  @Field({ description: 'Why, in 20 characters or more; at most 20,000.' })
  rationale!: string;
}

@InputType({ description: 'Something said in the debrief.' })
export class AddDebriefNoteInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'An application of which a round is released.' })
  applicationId!: string;

  @Field({ description: 'What was said; at most 20,000 characters.' })
  text!: string;
}
