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
import { CriterionType, Requirement, Seniority } from '@plumbline/rubrics';
import { JobPart, JobState } from '../states.graphql.js';

export interface JobRow {
  readonly id: string;
  readonly title: string;
  readonly rubricVersionId: string;
  readonly placement: string;
  readonly seniority: Seniority;
  readonly state: JobState;
  readonly createdAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly revision: number;
}

export const JobTable = tableOf<JobRow>('job', {
  id: 'id',
  title: 'title',
  rubricVersionId: 'rubric_version_id',
  placement: 'placement',
  seniority: 'seniority',
  state: 'state',
  createdAt: 'created_at',
  openedAt: 'opened_at',
  closedAt: 'closed_at',
  revision: 'revision',
});

export interface JobTeamRow {
  readonly id: string;
  readonly memberId: string;
  readonly part: JobPart;
}

export const JobTeamTable = tableOf<JobTeamRow>('job_team', {
  id: 'id',
  memberId: 'member_id',
  part: 'part',
});

export const teamOfJob: ManyOf<JobTeamRow> = {
  table: JobTeamTable,
  by: 'job_id',
  orderBy: 'c.part, c.id',
  limit: 50,
};

@Permits('member')
@Identified('job')
@ObjectType('Job', {
  implements: () => Node,
  description: 'An opening, pinned to one rubric version, placement and seniority.',
})
export class JobType implements Node {
  id!: string;

  @Field({ description: 'What the opening is called.' })
  title!: string;

  @Field(() => JobState, { description: 'Where it is in its life.' })
  state!: JobState;

  @Field({ description: '"base", or the key of a placement of the rubric version.' })
  placement!: string;

  @Field(() => Seniority, { description: 'Chooses targets and floors.' })
  seniority!: Seniority;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first opened.' })
  openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null unless closed.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const JobConnection = connectionOf('Job', () => JobType);
export const JobResult = resultOf('Job', JobType);

@Permits('member')
@ObjectType('JobTeamMember', { description: 'A member and what they do for a job.' })
export class JobTeamMemberType {
  @Field(() => JobPart, { description: 'What they do.' })
  part!: JobPart;
}

@Permits('member')
@ObjectType('JobCriterion', { description: 'A scored criterion as a job asks for it.' })
export class JobCriterionType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => Int, { description: 'What it weighs in the score.' })
  weight!: number;

  @Field(() => Requirement, { description: 'What it means to lack it.' })
  requirement!: Requirement;

  @Field(() => Int, { description: 'The level hoped for.' })
  target!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The level below which the job cannot start; null where it is no must.',
  })
  floor!: number | null;

  @Field(() => Int, { description: 'How many raters the plan gives it.' })
  raters!: number;

  @Field(() => Int, { description: 'How many more the plan has to give it before the job can open.' })
  ratersMissing!: number;
}
