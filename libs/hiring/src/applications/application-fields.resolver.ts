import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentReads, INTERVIEWING, Permits, Reads } from '@plumbline/platform';
import {
  type RubricVersionRow,
  RubricVersionTable,
  RubricVersions,
  RubricVersionType,
} from '@plumbline/rubrics';
import { type CandidateRow, CandidateTable, CandidateType } from '../candidates/candidate.graphql.js';
import type { RoundView } from '../domain/assignment-rules.js';
import { pseudonymOf } from '../domain/pseudonym.js';
import { type AssignmentRow, AssignmentType } from '../interviews/assignment.graphql.js';
import {
  type InterviewRow,
  interviewsOfApplication,
  InterviewType,
} from '../interviews/interview.graphql.js';
import { criteriaAsked, type JobCriterionView } from '../jobs/asked.js';
import { JobCriterionType, type JobRow, JobTable, JobType } from '../jobs/job.graphql.js';
import { type StageRow, StageTable, StageType } from '../jobs/stage.graphql.js';
import { ApplicationState } from '../states.graphql.js';
import {
  type ApplicationRow,
  ApplicationType,
  lastDispositionOfApplication,
  RoundType,
} from './application.graphql.js';
import { roundsOfApplication } from './rounds.reads.js';

/** Whose application it is, for what, and how far it has come. */
@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  constructor(private readonly versions: RubricVersions) {}

  @Permits(...INTERVIEWING)
  @ResolveField(() => CandidateType, { description: 'Who applied.' })
  candidate(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<CandidateRow> {
    return reads.get(CandidateTable, application.candidateId);
  }

  @ResolveField(() => String, {
    description: 'A name that says nothing about the person, always the same for the application.',
  })
  pseudonym(@Parent() application: ApplicationRow): string {
    return pseudonymOf(application.id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it ended; null while active, while you owe a card, and for those who only interview.',
  })
  async disposition(
    @CurrentReads() reads: Reads,
    @Parent() application: ApplicationRow,
  ): Promise<string | null> {
    if (application.state === ApplicationState.ACTIVE) return null;
    return (await reads.many(lastDispositionOfApplication, application.id))[0]?.reason ?? null;
  }

  @ResolveField(() => JobType, { description: 'What for.' })
  job(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<JobRow> {
    return reads.get(JobTable, application.jobId);
  }

  @ResolveField(() => StageType, { description: 'Where it is in the plan.' })
  stage(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<StageRow> {
    return reads.get(StageTable, application.stageId);
  }

  @ResolveField(() => RubricVersionType, {
    nullable: true,
    description: 'What it is measured against, pinned at the first assignment; null before.',
  })
  rubricVersion(
    @CurrentReads() reads: Reads,
    @Parent() { rubricVersionId }: ApplicationRow,
  ): Promise<RubricVersionRow> | null {
    return rubricVersionId ? reads.get(RubricVersionTable, rubricVersionId) : null;
  }

  @ResolveField(() => [JobCriterionType], {
    description: 'What it is measured by: as pinned, or as its job asks now. By position; at most 40.',
  })
  async criteria(
    @CurrentReads() reads: Reads,
    @Parent() application: ApplicationRow,
  ): Promise<JobCriterionView[]> {
    const { rubricVersionId, placement, seniority, jobId } = application;
    const pin =
      rubricVersionId && placement && seniority
        ? { rubricVersionId, placement, seniority }
        : await reads.get(JobTable, jobId);
    return criteriaAsked(reads, this.versions, jobId, pin);
  }

  @ResolveField(() => [RoundType], { description: 'Its rounds with anybody asked, by number; at most 9.' })
  rounds(
    @CurrentReads() reads: Reads,
    @Parent() application: ApplicationRow,
  ): Promise<RoundView<AssignmentRow>[]> {
    return roundsOfApplication(reads, application.id);
  }

  @ResolveField(() => [InterviewType], { description: 'Its interviews by time; at most 100.' })
  interviews(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<InterviewRow[]> {
    return reads.many(interviewsOfApplication, application.id);
  }
}

@Resolver(() => RoundType)
export class RoundsResolver {
  @ResolveField(() => [AssignmentType], {
    description: 'Who was asked in it, those withdrawn included; at most 200.',
  })
  assignments(@Parent() round: RoundView<AssignmentRow>): readonly AssignmentRow[] {
    return round.assignments;
  }
}
