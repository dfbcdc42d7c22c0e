import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, UuidScalar } from '@plumbline/platform';
import { ApplicationState } from '../states.graphql.js';

const REVISION = 'The revision that the change is made from.';

@InputType({ description: 'Who applies for what.' })
export class CreateApplicationInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who applies; once for each job.' })
  candidateId!: string;

  @Field(() => ID, { description: 'An open job.' })
  jobId!: string;
}

@InputType({ description: 'Where an application goes.' })
export class MoveApplicationInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which application.' })
  applicationId!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;

  @Field(() => ID, { description: 'A stage of its job.' })
  stageId!: string;
}

@InputType({ description: 'How an application ends.' })
export class CloseApplicationInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which application.' })
  applicationId!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;

  @Field(() => ApplicationState, { description: 'REJECTED, WITHDRAWN or HIRED.' })
  state!: ApplicationState;

  @Field({ description: 'The reason, at most 120 characters.' })
  disposition!: string;
}

@InputType({ description: 'Which ended application goes on.' })
export class ReopenApplicationInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which application.' })
  applicationId!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}
