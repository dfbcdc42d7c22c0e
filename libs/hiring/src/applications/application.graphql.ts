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
import type { Seniority } from '@plumbline/rubrics';
import { ApplicationState, RoundState } from '../states.graphql.js';

export interface ApplicationRow {
  readonly id: string;
  readonly candidateId: string;
  readonly jobId: string;
  readonly stageId: string;
  readonly state: ApplicationState;
  readonly appliedAt: Date;
  readonly stageSince: Date;
  /** With placement, seniority and weights: pinned at the first assignment, null before. */
  readonly rubricVersionId: string | null;
  readonly placement: string | null;
  readonly seniority: Seniority | null;
  /** By criterion position; 0 where a criterion is not scored. */
  readonly weights: readonly number[] | null;
  readonly revision: number;
}

export const ApplicationTable = tableOf<ApplicationRow>('application', {
  id: 'id',
  candidateId: 'candidate_id',
  jobId: 'job_id',
  stageId: 'stage_id',
  state: 'state',
  appliedAt: 'applied_at',
  stageSince: 'stage_since',
  rubricVersionId: 'rubric_version_id',
  placement: 'placement',
  seniority: 'seniority',
  weights: 'weights',
  revision: 'revision',
});

export interface DispositionRow {
  readonly id: string;
  readonly reason: string;
}

export const DispositionTable = tableOf<DispositionRow>('disposition', { id: 'id', reason: 'reason' });

export const lastDispositionOfApplication: ManyOf<DispositionRow> = {
  table: DispositionTable,
  by: 'application_id',
  orderBy: 'c.id desc',
  limit: 1,
};

export const applicationsOfCandidate: ManyOf<ApplicationRow> = {
  table: ApplicationTable,
  by: 'candidate_id',
  orderBy: 'c.applied_at desc, c.id desc',
  limit: 100,
};

@Permits('member')
@Identified('application')
@ObjectType('Application', { implements: () => Node, description: "A candidate's run for one job." })
export class ApplicationType implements Node {
  id!: string;

  @Field(() => ApplicationState, { description: 'How it stands.' })
  state!: ApplicationState;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  appliedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Since when it is at its stage.' })
  stageSince!: Date;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const ApplicationConnection = connectionOf('Application', () => ApplicationType);
export const ApplicationResult = resultOf('Application', ApplicationType);

@Permits('member')
@ObjectType('Round', { description: 'The interviews of an application whose cards are released together.' })
export class RoundType {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => RoundState, { description: 'Whether its cards are sealed.' })
  state!: RoundState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was released; null while open.' })
  releasedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it opens at the latest: the last deadline of those still owed; null once released or when none is owed.',
  })
  opensAt!: Date | null;
}
