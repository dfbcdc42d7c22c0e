import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY, UuidScalar } from '@plumbline/platform';
import { Recommendation } from './recommendation.js';

@InputType({ description: 'One change to one position of your own draft.' })
export class SaveRatingInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Your assignment.' })
  assignmentId!: string;

  @Field(() => Int, {
    description: '0 for the overall recommendation and the notes, else the position of a criterion.',
  })
  position!: number;

  @Field(() => Int, { description: 'The revision that this change was made from; 0 for the first.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: '1 to 5, at position 0 from 1 to 4; null for none.' })
  level?: number | null;

  @Field({ description: 'Not observed; excludes a level.' })
  notObserved!: boolean;

  @Field({ description: 'Evidence or notes, kept character for character; at most 20,000.' })
  text!: string;
}

@InputType({ description: 'A level for one criterion, or that it was not observed.' })
export class RatingInput {
  @Field({ description: "The criterion's key." })
  criterion!: string;

  @Field(() => Int, { nullable: true, description: '1 to 5; null when not observed.' })
  level?: number | null;

  @Field({ description: 'Not observed; excludes a level.' })
  notObserved!: boolean;

  @Field({
    description:
      'What was seen or heard, or why nothing was; kept character for character, at most 20,000. May be empty.',
  })
  evidence!: string;
}

@InputType({ description: 'A whole scorecard, handed in for good.' })
export class SubmitScorecardInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Your assignment.' })
  assignmentId!: string;

  @Field(() => Recommendation, { nullable: true, description: 'What you would do. Required to submit.' })
  recommendation?: Recommendation | null;

  @Field({ description: 'Notes on the whole; at most 20,000 characters. May be empty.' })
  summary!: string;

  @Field(() => [RatingInput], {
    description: 'One for each criterion that the assignment asks for; at most 30.',
  })
  ratings!: RatingInput[];
}
