import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentReads,
  INTERVIEWING,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import {
  type ApplicationRow,
  ApplicationTable,
  ApplicationType,
} from '../applications/application.graphql.js';
import { type StageRow, StageTable, StageType } from '../jobs/stage.graphql.js';
import { type AssignmentRow, assignmentsOfInterview, AssignmentType } from './assignment.graphql.js';
import { InterviewResult, type InterviewRow, InterviewTable, InterviewType } from './interview.graphql.js';
import { ScheduleInterviewInput, UpdateInterviewInput } from './interview.inputs.js';
import { InterviewsService } from './interviews.service.js';

@Resolver(() => InterviewType)
export class InterviewsResolver {
  constructor(private readonly interviews: InterviewsService) {}

  @Permits(...INTERVIEWING)
  @Query(() => InterviewType, {
    nullable: true,
    description: 'One interview; null when there is none for you.',
  })
  interview(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<InterviewRow | null> {
    return reads.find(InterviewTable, decodeId('interview', id));
  }

  @Permits(...RECRUITING)
  @Mutation(() => InterviewResult, {
    description: 'Sets a time and asks a panel to rate what the stage covers.',
  })
  async scheduleInterview(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The interview.' }) input: ScheduleInterviewInput,
  ): Promise<InterviewRow | Rejected | Conflict> {
    const ids = {
      applicationId: decodeId('application', input.applicationId),
      stageId: decodeId('stage', input.stageId),
      panel: input.panel.map((one) => ({ ...one, memberId: decodeId('member', one.memberId) })),
    };
    return answerRow(await this.interviews.schedule(actor, { ...input, ...ids }), reads, InterviewTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => InterviewResult, { description: 'Moves an interview, or says how it went.' })
  async updateInterview(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateInterviewInput,
  ): Promise<InterviewRow | Rejected | Conflict> {
    const interviewId = decodeId('interview', input.interviewId);
    return answerRow(await this.interviews.update(actor, { ...input, interviewId }), reads, InterviewTable);
  }

  @ResolveField(() => ApplicationType, { description: 'Whose interview it is.' })
  application(@CurrentReads() reads: Reads, @Parent() interview: InterviewRow): Promise<ApplicationRow> {
    return reads.get(ApplicationTable, interview.applicationId);
  }

  @ResolveField(() => StageType, { description: 'The stage that it belongs to.' })
  stage(@CurrentReads() reads: Reads, @Parent() interview: InterviewRow): Promise<StageRow> {
    return reads.get(StageTable, interview.stageId);
  }

  @ResolveField(() => [AssignmentType], {
    description: 'Who was asked to rate it, those withdrawn included; at most 50.',
  })
  assignments(@CurrentReads() reads: Reads, @Parent() interview: InterviewRow): Promise<AssignmentRow[]> {
    return reads.many(assignmentsOfInterview, interview.id);
  }
}
