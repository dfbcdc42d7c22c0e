import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, Permits, resultOf } from '@plumbline/platform';

@Permits('member')
@ObjectType('DraftRating', {
  description:
    'One position of your own draft. Position 0 is the overall recommendation (level 1 to 4) and the notes; the others are criteria by position.',
})
export class DraftRatingType {
  @Field(() => Int, { description: '0, or the position of a criterion.' })
  position!: number;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 5, at position 0 from 1 to 4; null while not rated.',
  })
  level!: number | null;

  @Field({ description: 'Marked as not observed.' })
  notObserved!: boolean;

  @Field({ description: 'The evidence so far, or why nothing was observed; the notes at position 0.' })
  text!: string;

  @Field(() => Int, { description: 'Counts changes of this position; send it with the next one.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: Date;
}

export const DraftRatingResult = resultOf('DraftRating', DraftRatingType);
