import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  Identified,
  type ManyOf,
  Node,
  Permits,
  resultOf,
  tableOf,
} from '@plumbline/platform';
import { InterviewState } from '../states.graphql.js';

export interface InterviewRow {
  readonly id: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly stageId: string;
  readonly round: number;
  readonly scheduledAt: Date;
  readonly minutes: number;
  readonly state: InterviewState;
  readonly revision: number;
}

export const InterviewTable = tableOf<InterviewRow>('interview', {
  id: 'id',
  applicationId: 'application_id',
  jobId: 'job_id',
  stageId: 'stage_id',
  round: 'round',
  scheduledAt: 'scheduled_at',
  minutes: 'minutes',
  state: 'state',
  revision: 'revision',
});

export const interviewsOfApplication: ManyOf<InterviewRow> = {
  table: InterviewTable,
  by: 'application_id',
  orderBy: 'c.scheduled_at, c.id',
  limit: 100,
};

@Permits('member')
@Identified('interview')
@ObjectType('Interview', {
  implements: () => Node,
  description: 'An application at a stage, with its interviewers.',
})
export class InterviewType implements Node {
  id!: string;

  @Field(() => Int, { description: 'The round it belongs to.' })
  round!: number;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  scheduledAt!: Date;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number;

  @Field(() => InterviewState, { description: 'How it stands.' })
  state!: InterviewState;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const InterviewResult = resultOf('Interview', InterviewType);
