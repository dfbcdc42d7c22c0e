import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  type Connection,
  CurrentActor,
  CurrentReads,
  Cursors,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import {
  AssignmentConnection,
  AssignmentResult,
  type AssignmentRow,
  AssignmentTable,
  AssignmentType,
} from './assignment.graphql.js';
import {
  AddAssignmentInput,
  AssignmentListArgs,
  MoveDeadlineInput,
  WithdrawAssignmentInput,
} from './assignment.inputs.js';
import { ownAssignmentPage } from './assignments.reads.js';
import { AssignmentsService } from './assignments.service.js';

type Answer = Promise<AssignmentRow | Rejected | Conflict>;

@Resolver(() => AssignmentType)
export class AssignmentsResolver {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly cursors: Cursors,
  ) {}

  @Permits('member')
  @Query(() => AssignmentConnection, { description: 'What you are asked to rate, by time of interview.' })
  myAssignments(
    @CurrentReads() reads: Reads,
    @Args() args: AssignmentListArgs,
  ): Promise<Connection<AssignmentRow>> {
    return ownAssignmentPage(reads, this.cursors, args, args.filter);
  }

  @Permits('member')
  @Query(() => AssignmentType, {
    nullable: true,
    description: 'One assignment; null when there is none for you.',
  })
  assignment(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<AssignmentRow | null> {
    return reads.find(AssignmentTable, decodeId('assignment', id));
  }

  @Permits(...RECRUITING)
  @Mutation(() => AssignmentResult, { description: 'Asks one interviewer more for a scorecard.' })
  async addAssignment(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Whom to ask.' }) input: AddAssignmentInput,
  ): Answer {
    const ids = {
      interviewId: decodeId('interview', input.interviewId),
      memberId: decodeId('member', input.memberId),
    };
    return answerRow(await this.assignments.add(actor, { ...input, ...ids }), reads, AssignmentTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => AssignmentResult, { description: "Stops asking for somebody else's scorecard, for good." })
  async withdrawAssignment(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Which one.' }) input: WithdrawAssignmentInput,
  ): Answer {
    const assignmentId = decodeId('assignment', input.assignmentId);
    return answerRow(
      await this.assignments.withdraw(actor, { ...input, assignmentId }),
      reads,
      AssignmentTable,
    );
  }

  @Permits(...RECRUITING)
  @Mutation(() => AssignmentResult, { description: 'Gives a scorecard that is owed more time, or less.' })
  async moveDeadline(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The new deadline.' }) input: MoveDeadlineInput,
  ): Answer {
    const assignmentId = decodeId('assignment', input.assignmentId);
    return answerRow(
      await this.assignments.moveDeadline(actor, { ...input, assignmentId }),
      reads,
      AssignmentTable,
    );
  }
}
