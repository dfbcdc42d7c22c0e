import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar, IDEMPOTENCY_KEY, UuidScalar } from '@plumbline/platform';
import { InterviewState } from '../states.graphql.js';

@InputType({ description: 'One interviewer of a panel.' })
export class PanelMemberInput {
  @Field(() => ID, { description: 'Who.' })
  memberId!: string;

  @Field({ defaultValue: false, description: 'In training: the card is kept and counts in no score.' })
  shadow!: boolean;
}

@InputType({ description: 'An interview and who is asked to rate it.' })
export class ScheduleInterviewInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose interview.' })
  applicationId!: string;

  @Field(() => ID, { description: 'An interview stage of its job; says what is rated.' })
  stageId!: string;

  @Field(() => DateTimeScalar, {
    description: 'When it begins, at most a year ahead. The cards are due some hours after its end.',
  })
  scheduledAt!: Date;

  @Field(() => Int, { nullable: true, description: '5 to 480; as long as the stage says when left out.' })
  minutes?: number | null;

  @Field(() => [PanelMemberInput], { description: 'Who is asked for a scorecard, 1 to 12.' })
  panel!: PanelMemberInput[];
}

@InputType({ description: 'What to change about an interview. What is left out stays.' })
export class UpdateInterviewInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which interview.' })
  interviewId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it begins, at most a year ahead. Open deadlines move with it.',
  })
  scheduledAt?: Date | null;

  @Field(() => Int, { nullable: true, description: '5 to 480.' })
  minutes?: number | null;

  @Field(() => InterviewState, {
    nullable: true,
    description: 'CANCELLED and NO_SHOW withdraw what is still owed.',
  })
  state?: InterviewState | null;
}
