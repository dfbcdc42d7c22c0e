import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '@plumbline/platform';
import { ApplicationOrder, ApplicationState } from '../states.graphql.js';

@ArgsType()
export class ApplicationListArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those at this stage.' })
  stageId?: string | null;

  @Field(() => ApplicationState, { nullable: true, description: 'Only those in this state.' })
  state?: ApplicationState | null;

  @Field(() => ApplicationOrder, { defaultValue: ApplicationOrder.SCORE, description: 'In which order.' })
  orderBy!: ApplicationOrder;
}
