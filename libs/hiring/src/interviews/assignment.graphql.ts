import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf,
  DateTimeScalar,
  Identified,
  type ManyOf,
  Node,
  Permits,
  resultOf,
  tableOf,
} from '@plumbline/platform';

export interface AssignmentRow {
  readonly id: string;
  readonly interviewId: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly round: number;
  readonly memberId: string;
  /** Positions of the criteria that the scorecard asks for. */
  readonly criteria: readonly number[];
  readonly dueAt: Date;
  readonly shadow: boolean;
  readonly notBlind: boolean;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly revision: number;
}

export const AssignmentTable = tableOf<AssignmentRow>('assignment', {
  id: 'id',
  interviewId: 'interview_id',
  applicationId: 'application_id',
  jobId: 'job_id',
  round: 'round',
  memberId: 'member_id',
  criteria: 'criteria',
  dueAt: 'due_at',
  shadow: 'shadow',
  notBlind: 'not_blind',
  createdAt: 'created_at',
  submittedAt: 'submitted_at',
  withdrawnAt: 'withdrawn_at',
  revision: 'revision',
});

export const assignmentsOfApplication: ManyOf<AssignmentRow> = {
  table: AssignmentTable,
  by: 'application_id',
  orderBy: 'c.round, c.created_at, c.id',
  limit: 200,
};

export const assignmentsOfInterview: ManyOf<AssignmentRow> = {
  table: AssignmentTable,
  by: 'interview_id',
  orderBy: 'c.created_at, c.id',
  limit: 50,
};

@Permits('member')
@Identified('assignment')
@ObjectType('Assignment', {
  implements: () => Node,
  description: 'A member asked to rate some criteria in an interview.',
})
export class AssignmentType implements Node {
  id!: string;

  @Field(() => Int, { description: 'The round whose cards are released together.' })
  round!: number;

  @Field(() => DateTimeScalar, { description: 'When the scorecard is due.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the member was asked.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the scorecard came in.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field({ description: 'In training: the card is kept and counts in no score.' })
  shadow!: boolean;

  @Field({
    description: 'The member could read released cards before being asked; left out of agreement figures.',
  })
  notBlind!: boolean;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const AssignmentConnection = connectionOf('Assignment', () => AssignmentType);
export const AssignmentResult = resultOf('Assignment', AssignmentType);
