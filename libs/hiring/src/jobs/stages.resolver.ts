import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentReads,
  HIRING,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import { criteriaAt, CriterionType, type CriterionView, RubricVersions } from '@plumbline/rubrics';
import { JobResult, type JobRow, JobTable, JobType } from './job.graphql.js';
import { activeApplicationsOfStage } from './jobs.reads.js';
import { type StageRow, StageType } from './stage.graphql.js';
import { AddStageInput, RemoveStageInput, UpdateStageInput } from './stage.inputs.js';
import { StagesService } from './stages.service.js';

/** The plan of a job is one thing: each change answers with the job. */
@Resolver(() => StageType)
export class StagesResolver {
  constructor(
    private readonly stages: StagesService,
    private readonly versions: RubricVersions,
  ) {}

  @Permits(...RECRUITING)
  @Mutation(() => JobResult, { description: 'Adds an interview stage to a plan.' })
  async addStage(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The stage.' }) input: AddStageInput,
  ): Promise<JobRow | Rejected | Conflict> {
    const jobId = decodeId('job', input.jobId);
    return answerRow(await this.stages.add(actor, { ...input, jobId }), reads, JobTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => JobResult, { description: 'Changes a stage, or its place in the plan.' })
  async updateStage(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateStageInput,
  ): Promise<JobRow | Rejected | Conflict> {
    const stageId = decodeId('stage', input.stageId);
    return answerRow(await this.stages.update(actor, { ...input, stageId }), reads, JobTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => JobResult, { description: 'Takes an unused interview stage out of its plan.' })
  async removeStage(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Which one.' }) input: RemoveStageInput,
  ): Promise<JobRow | Rejected | Conflict> {
    const stageId = decodeId('stage', input.stageId);
    return answerRow(await this.stages.remove(actor, { ...input, stageId }), reads, JobTable);
  }

  @ResolveField(() => JobType, { description: 'Whose plan it is in.' })
  job(@CurrentReads() reads: Reads, @Parent() stage: StageRow): Promise<JobRow> {
    return reads.get(JobTable, stage.jobId);
  }

  @ResolveField(() => [CriterionType], {
    description: 'What its interviewers are asked to rate, by position; at most 40.',
  })
  async criteria(@CurrentReads() reads: Reads, @Parent() stage: StageRow): Promise<CriterionView[]> {
    const { rubricVersionId } = await reads.get(JobTable, stage.jobId);
    return criteriaAt((await this.versions.get(reads, rubricVersionId)).criteria, stage.criteria);
  }

  @Permits(...HIRING)
  @ResolveField(() => Int, { description: 'How many applications under way are at it.' })
  activeApplications(@CurrentReads() reads: Reads, @Parent() stage: StageRow): Promise<number> {
    return activeApplicationsOfStage(reads, stage.id);
  }
}
