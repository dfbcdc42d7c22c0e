import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar, IDEMPOTENCY_KEY, PageArgs, UuidScalar } from '@plumbline/platform';
import { AssignmentFilter } from '../states.graphql.js';

const REVISION = 'The revision that the change is made from.';

@ArgsType()
export class AssignmentListArgs extends PageArgs {
  @Field(() => AssignmentFilter, { defaultValue: AssignmentFilter.ALL, description: 'Which of them.' })
  filter!: AssignmentFilter;
}

@InputType({ description: 'One interviewer more.' })
export class AddAssignmentInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which interview.' })
  interviewId!: string;

  @Field(() => ID, { description: 'Who is asked.' })
  memberId!: string;

  @Field({ defaultValue: false, description: 'In training: the card is kept and counts in no score.' })
  shadow!: boolean;
}

@InputType({ description: 'Whose scorecard is not asked for any more.' })
export class WithdrawAssignmentInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: "Which assignment; not one's own." })
  assignmentId!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;
}

@InputType({ description: 'Until when a scorecard is asked for.' })
export class MoveDeadlineInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which assignment.' })
  assignmentId!: string;

  @Field(() => Int, { description: REVISION })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'In the future, at most 90 days ahead.' })
  dueAt!: Date;
}
