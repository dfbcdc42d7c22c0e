import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type MemberRow, MemberTable, MemberType } from '@plumbline/identity';
import { CurrentReads, Reads } from '@plumbline/platform';
import { criteriaAt, CriterionType, type CriterionView, RubricVersions } from '@plumbline/rubrics';
import {
  type ApplicationRow,
  ApplicationTable,
  ApplicationType,
} from '../applications/application.graphql.js';
import { releasedRounds } from '../applications/rounds.reads.js';
import { assignmentState } from '../domain/assignment-rules.js';
import { AssignmentState, RoundState } from '../states.graphql.js';
import { type AssignmentRow, AssignmentType } from './assignment.graphql.js';
import { type InterviewRow, InterviewTable, InterviewType } from './interview.graphql.js';

/** Who is asked, for what, and how it stands. */
@Resolver(() => AssignmentType)
export class AssignmentFieldsResolver {
  constructor(private readonly versions: RubricVersions) {}

  @ResolveField(() => AssignmentState, { description: 'Whether the scorecard is still owed.' })
  state(@Parent() assignment: AssignmentRow): AssignmentState {
    return assignmentState(assignment, new Date());
  }

  @ResolveField(() => RoundState, { description: 'Whether the cards of its round are sealed.' })
  async roundState(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<RoundState> {
    const released = await releasedRounds(reads, assignment.applicationId);
    return released.has(assignment.round) ? RoundState.RELEASED : RoundState.OPEN;
  }

  @ResolveField(() => MemberType, { description: 'Who is asked.' })
  member(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<MemberRow> {
    return reads.get(MemberTable, assignment.memberId);
  }

  @ResolveField(() => InterviewType, { description: 'The interview to rate.' })
  interview(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<InterviewRow> {
    return reads.get(InterviewTable, assignment.interviewId);
  }

  @ResolveField(() => ApplicationType, { description: 'Whose interview it is.' })
  application(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<ApplicationRow> {
    return reads.get(ApplicationTable, assignment.applicationId);
  }

  @ResolveField(() => [CriterionType], {
    description: 'What is to be rated, in the words of the pinned version, by position; at most 40.',
  })
  async criteria(
    @CurrentReads() reads: Reads,
    @Parent() assignment: AssignmentRow,
  ): Promise<readonly CriterionView[]> {
    const { rubricVersionId } = await reads.get(ApplicationTable, assignment.applicationId);
    if (!rubricVersionId) throw new RangeError('An application with an assignment is pinned to a version.');
    return criteriaAt((await this.versions.get(reads, rubricVersionId)).criteria, assignment.criteria);
  }
}
