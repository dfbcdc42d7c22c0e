import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type AssignmentRow, AssignmentType } from '@plumbline/hiring';
import { CurrentReads, Reads } from '@plumbline/platform';
import { DraftRatingType } from './draft.graphql.js';
import { type ScorecardRow, ScorecardType } from './scorecard.graphql.js';
import { cardOfAssignment, type DraftRow, draftOfAssignment } from './scorecard.reads.js';

/** Adds to Assignment what comes of it; hiring knows no scorecards. */
@Resolver(() => AssignmentType)
export class AssignmentFieldsResolver {
  @ResolveField(() => [DraftRatingType], {
    description: "Your own draft as it was last saved, by position; empty for anybody else's. At most 41.",
  })
  draft(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<readonly DraftRow[]> {
    return draftOfAssignment(reads, assignment.id);
  }

  @ResolveField(() => ScorecardType, {
    nullable: true,
    description: "The card: your own at once, others' once released.",
  })
  scorecard(@CurrentReads() reads: Reads, @Parent() assignment: AssignmentRow): Promise<ScorecardRow | null> {
    return cardOfAssignment(reads, assignment.id);
  }
}
