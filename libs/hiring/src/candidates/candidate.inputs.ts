import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, PageArgs, UuidScalar } from '@plumbline/platform';

@ArgsType()
export class CandidateListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The beginning of a name, or a whole e-mail; all candidates when left out.',
  })
  search?: string | null;
}

@InputType({ description: 'A person who applies.' })
export class CreateCandidateInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field({ description: 'As the person writes it, at most 120 characters.' })
  fullName!: string;

  @Field({ description: 'Nobody else of the organization has it.' })
  email!: string;
}

@InputType({ description: 'What to change about a candidate. What is left out stays.' })
export class UpdateCandidateInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which candidate.' })
  candidateId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  fullName?: string | null;

  @Field(() => String, { nullable: true, description: 'Nobody else of the organization has it.' })
  email?: string | null;
}
