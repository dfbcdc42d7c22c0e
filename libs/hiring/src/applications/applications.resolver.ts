import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentReads,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import {
  ApplicationResult,
  type ApplicationRow,
  ApplicationTable,
  ApplicationType,
} from './application.graphql.js';
import {
  CloseApplicationInput,
  CreateApplicationInput,
  MoveApplicationInput,
  ReopenApplicationInput,
} from './application.inputs.js';
import { ApplicationsService } from './applications.service.js';

type Answer = Promise<ApplicationRow | Rejected | Conflict>;

@Resolver(() => ApplicationType)
export class ApplicationsResolver {
  constructor(private readonly applications: ApplicationsService) {}

  @Permits('member')
  @Query(() => ApplicationType, {
    nullable: true,
    description: 'One application; null when there is none for you.',
  })
  application(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<ApplicationRow | null> {
    return reads.find(ApplicationTable, decodeId('application', id));
  }

  @Permits(...RECRUITING)
  @Mutation(() => ApplicationResult, { description: 'Lets a candidate apply for an open job.' })
  async createApplication(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Who and what.' }) input: CreateApplicationInput,
  ): Answer {
    const ids = {
      candidateId: decodeId('candidate', input.candidateId),
      jobId: decodeId('job', input.jobId),
    };
    return answerRow(await this.applications.create(actor, { ...input, ...ids }), reads, ApplicationTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => ApplicationResult, { description: 'Moves an application under way to another stage.' })
  async moveApplication(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Where to.' }) input: MoveApplicationInput,
  ): Answer {
    const ids = {
      applicationId: decodeId('application', input.applicationId),
      stageId: decodeId('stage', input.stageId),
    };
    return answerRow(await this.applications.move(actor, { ...input, ...ids }), reads, ApplicationTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => ApplicationResult, { description: 'Ends an application for a stated reason.' })
  async closeApplication(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'How and why.' }) input: CloseApplicationInput,
  ): Answer {
    const applicationId = decodeId('application', input.applicationId);
    return answerRow(
      await this.applications.close(actor, { ...input, applicationId }),
      reads,
      ApplicationTable,
    );
  }

  @Permits(...RECRUITING)
  @Mutation(() => ApplicationResult, { description: 'Goes on with an application that had ended.' })
  async reopenApplication(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Which one.' }) input: ReopenApplicationInput,
  ): Answer {
    const applicationId = decodeId('application', input.applicationId);
    return answerRow(
      await this.applications.reopen(actor, { ...input, applicationId }),
      reads,
      ApplicationTable,
    );
  }
}
