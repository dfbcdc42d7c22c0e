import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type MemberRow, MemberTable, MemberType } from '@plumbline/identity';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  type Connection,
  CurrentActor,
  CurrentReads,
  Cursors,
  HIRING,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import {
  placementTitle,
  type RubricVersionRow,
  RubricVersionTable,
  RubricVersions,
  RubricVersionType,
} from '@plumbline/rubrics';
import type { ApplicationRow } from '../applications/application.graphql.js';
import { ApplicationConnection } from '../applications/application.graphql.js';
import { ApplicationListArgs } from '../applications/application-list.graphql.js';
import { applicationPage } from '../applications/application-list.js';
import { targetScore } from '../domain/job-criteria.js';
import { criteriaAsked, type JobCriterionView } from './asked.js';
import {
  JobConnection,
  JobCriterionType,
  JobResult,
  type JobRow,
  JobTable,
  JobTeamMemberType,
  type JobTeamRow,
  JobType,
  teamOfJob,
} from './job.graphql.js';
import { CreateJobInput, JobListArgs, UpdateJobInput } from './job.inputs.js';
import { activeApplicationsOfJob, jobPage, lateScorecardsOfJob } from './jobs.reads.js';
import { JobsService } from './jobs.service.js';
import { type StageRow, StageType, stagesOfJob } from './stage.graphql.js';

const decodeAll = (ids: readonly string[]): string[] => ids.map((id) => decodeId('member', id));

@Resolver(() => JobType)
export class JobsResolver {
  constructor(
    private readonly jobsService: JobsService,
    private readonly cursors: Cursors,
  ) {}

  @Permits(...HIRING)
  @Query(() => JobConnection, { description: 'Openings, newest first.' })
  jobs(@CurrentReads() reads: Reads, @Args() args: JobListArgs): Promise<Connection<JobRow>> {
    return jobPage(reads, this.cursors, args, args.state ?? null);
  }

  @Permits('member')
  @Query(() => JobType, { nullable: true, description: 'One opening; null when there is none for you.' })
  job(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<JobRow | null> {
    return reads.find(JobTable, decodeId('job', id));
  }

  @Permits(...RECRUITING)
  @Mutation(() => JobResult, { description: 'Sets up an opening as a draft, pinned to a rubric version.' })
  async createJob(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The opening.' }) input: CreateJobInput,
  ): Promise<JobRow | Rejected | Conflict> {
    const ids = {
      rubricVersionId: decodeId('rubricVersion', input.rubricVersionId),
      managerIds: decodeAll(input.managerIds),
      recruiterIds: decodeAll(input.recruiterIds),
    };
    return answerRow(await this.jobsService.create(actor, { ...input, ...ids }), reads, JobTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => JobResult, { description: 'Renames, staffs, opens, pauses or closes an opening.' })
  async updateJob(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateJobInput,
  ): Promise<JobRow | Rejected | Conflict> {
    const ids = {
      jobId: decodeId('job', input.jobId),
      managerIds: input.managerIds && decodeAll(input.managerIds),
      recruiterIds: input.recruiterIds && decodeAll(input.recruiterIds),
    };
    return answerRow(await this.jobsService.update(actor, { ...input, ...ids }), reads, JobTable);
  }
}

/** What a job is measured by, and who and what belongs to it. */
@Resolver(() => JobType)
export class JobFieldsResolver {
  constructor(
    private readonly versions: RubricVersions,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField(() => RubricVersionType, { description: 'What it is measured against.' })
  rubricVersion(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<RubricVersionRow> {
    return reads.get(RubricVersionTable, job.rubricVersionId);
  }

  @ResolveField(() => String, { description: 'What the placement is called.' })
  async placementTitle(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<string> {
    return placementTitle((await this.versions.get(reads, job.rubricVersionId)).document, job.placement);
  }

  @ResolveField(() => [JobCriterionType], { description: 'What it asks for, by position; at most 40.' })
  criteria(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<JobCriterionView[]> {
    return criteriaAsked(reads, this.versions, job.id, job);
  }

  @ResolveField(() => Number, { description: 'The weighted mean of the targets, on the scale of scores.' })
  async targetScore(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<number> {
    return targetScore(await criteriaAsked(reads, this.versions, job.id, job));
  }

  @ResolveField(() => [StageType], { description: 'The plan in order; at most 30.' })
  stages(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<StageRow[]> {
    return reads.many(stagesOfJob, job.id);
  }

  @ResolveField(() => [JobTeamMemberType], { description: 'Who decides and who runs it; at most 50.' })
  team(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<JobTeamRow[]> {
    return reads.many(teamOfJob, job.id);
  }

  @Permits(...HIRING)
  @ResolveField(() => ApplicationConnection, { description: 'Who applied.' })
  applications(
    @CurrentReads() reads: Reads,
    @Parent() job: JobRow,
    @Args() args: ApplicationListArgs,
  ): Promise<Connection<ApplicationRow>> {
    return applicationPage(reads, this.cursors, job.id, args);
  }

  @Permits(...HIRING)
  @ResolveField(() => Int, { description: 'How many applications are under way.' })
  activeApplications(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<number> {
    return activeApplicationsOfJob(reads, job.id);
  }

  @Permits(...HIRING)
  @ResolveField(() => Int, {
    description: 'How many scorecards of applications under way are past their deadline.',
  })
  lateScorecards(@CurrentReads() reads: Reads, @Parent() job: JobRow): Promise<number> {
    return lateScorecardsOfJob(reads, job.id);
  }
}

@Resolver(() => JobTeamMemberType)
export class JobTeamResolver {
  @ResolveField(() => MemberType, { description: 'Who it is.' })
  member(@CurrentReads() reads: Reads, @Parent() { memberId }: JobTeamRow): Promise<MemberRow> {
    return reads.get(MemberTable, memberId);
  }
}
