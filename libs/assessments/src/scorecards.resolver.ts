import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationTable, ApplicationType, AssignmentTable, AssignmentType } from '@plumbline/hiring';
import type { ApplicationRow, AssignmentRow } from '@plumbline/hiring';
import { type MemberRow, MemberTable, MemberType } from '@plumbline/identity';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentReads,
  INTERVIEWING,
  Permits,
  Reads,
  type Rejected,
} from '@plumbline/platform';
import { CriterionType, type CriterionView, RubricVersions } from '@plumbline/rubrics';
import { ratingsOf } from './domain/rating-vector.js';
import {
  EvidenceTable,
  type RatingView,
  RatingType,
  ScorecardResult,
  type ScorecardRow,
  ScorecardTable,
  ScorecardType,
} from './scorecard.graphql.js';
import { SubmitScorecardInput } from './scorecard.inputs.js';
import { ScorecardsService } from './scorecards.service.js';

@Resolver(() => ScorecardType)
export class ScorecardsResolver {
  constructor(private readonly scorecards: ScorecardsService) {}

  @Permits('member')
  @Mutation(() => ScorecardResult, {
    description: 'Submits your scorecard for good, or names everything that is missing.',
  })
  async submitScorecard(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The whole card.' }) input: SubmitScorecardInput,
  ): Promise<ScorecardRow | Rejected | Conflict> {
    const assignmentId = decodeId('assignment', input.assignmentId);
    return answerRow(await this.scorecards.submit(actor, { ...input, assignmentId }), reads, ScorecardTable);
  }

  @ResolveField(() => AssignmentType, { description: 'What asked for it.' })
  assignment(@CurrentReads() reads: Reads, @Parent() card: ScorecardRow): Promise<AssignmentRow> {
    return reads.get(AssignmentTable, card.assignmentId);
  }

  @ResolveField(() => ApplicationType, { description: 'Whose interview it was.' })
  application(@CurrentReads() reads: Reads, @Parent() card: ScorecardRow): Promise<ApplicationRow> {
    return reads.get(ApplicationTable, card.applicationId);
  }

  @ResolveField(() => MemberType, { description: 'Who wrote it.' })
  author(@CurrentReads() reads: Reads, @Parent() card: ScorecardRow): Promise<MemberRow> {
    return reads.get(MemberTable, card.authorId);
  }

  @ResolveField(() => [RatingType], {
    description: 'One for each criterion that was asked for, by position; at most 40.',
  })
  async ratings(@CurrentReads() reads: Reads, @Parent() card: ScorecardRow): Promise<RatingView[]> {
    const { criteria } = await reads.get(AssignmentTable, card.assignmentId);
    return ratingsOf(card.ratings, criteria).map((rating) => ({ ...rating, card }));
  }

  @Permits(...INTERVIEWING)
  @ResolveField(() => String, {
    nullable: true,
    description: 'Notes on the whole; null when erased, or when you may read levels only.',
  })
  async summary(@CurrentReads() reads: Reads, @Parent() card: ScorecardRow): Promise<string | null> {
    return (await reads.find(EvidenceTable, card.id))?.summary ?? null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it was changed after it was submitted.' })
  amended(@Parent() card: ScorecardRow): boolean {
    return card.revision > 1;
  }
}

@Resolver(() => RatingType)
export class RatingsResolver {
  constructor(private readonly versions: RubricVersions) {}

  @ResolveField(() => CriterionType, { description: 'The criterion, in the words it was rated by.' })
  async criterion(@CurrentReads() reads: Reads, @Parent() rating: RatingView): Promise<CriterionView> {
    const { criteria } = await this.versions.get(reads, rating.card.rubricVersionId);
    const criterion = criteria[rating.position - 1];
    if (!criterion) throw new RangeError(`The version has no criterion at position ${rating.position}.`);
    return criterion;
  }

  @Permits(...INTERVIEWING)
  @ResolveField(() => String, {
    nullable: true,
    description: 'Evidence, or why it was not observed; null when nothing was written, or it is erased.',
  })
  async evidence(@CurrentReads() reads: Reads, @Parent() rating: RatingView): Promise<string | null> {
    return (await reads.find(EvidenceTable, rating.card.id))?.texts[rating.position - 1] || null;
  }
}
