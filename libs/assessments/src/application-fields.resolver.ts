import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ApplicationRow, ApplicationType } from '@plumbline/hiring';
import { CurrentReads, HIRING, INTERVIEWING, Permits, Reads } from '@plumbline/platform';
import { RubricVersions } from '@plumbline/rubrics';
import {
  type ApplicationScoreRow,
  ApplicationScoreTable,
  ApplicationScoreType,
  DebriefType,
} from './debrief.graphql.js';
import { debriefOf, type DebriefView } from './debrief.reads.js';
import {
  currentDecisionOfApplication,
  type DebriefNoteRow,
  DebriefNoteType,
  type DecisionRow,
  decisionsOfApplication,
  DecisionType,
  notesOfApplication,
} from './decision.graphql.js';
import { releasedCardsOfApplication, type ScorecardRow, ScorecardType } from './scorecard.graphql.js';

/** Adds to Application what interviews say about it; hiring knows no scorecards. */
@Resolver(() => ApplicationType)
export class ApplicationFieldsResolver {
  constructor(private readonly versions: RubricVersions) {}

  @Permits(...HIRING)
  @ResolveField(() => ApplicationScoreType, {
    nullable: true,
    description: 'Null until enough is released, and while you owe a card.',
  })
  score(
    @CurrentReads() reads: Reads,
    @Parent() application: ApplicationRow,
  ): Promise<ApplicationScoreRow | null> {
    return reads.find(ApplicationScoreTable, application.id);
  }

  @ResolveField(() => [ScorecardType], {
    description: 'Released cards that you may read, current revisions, oldest first; at most 100.',
  })
  scorecards(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<ScorecardRow[]> {
    return reads.many(releasedCardsOfApplication, application.id);
  }

  @Permits(...INTERVIEWING)
  @ResolveField(() => DebriefType, {
    description: 'Released cards side by side, as far as you may read them.',
  })
  debrief(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<DebriefView> {
    return debriefOf(reads, this.versions, application);
  }

  @Permits(...HIRING)
  @ResolveField(() => DecisionType, {
    nullable: true,
    description: 'The decision that stands; null when there is none, and while you owe a card.',
  })
  async decision(
    @CurrentReads() reads: Reads,
    @Parent() application: ApplicationRow,
  ): Promise<DecisionRow | null> {
    return (await reads.many(currentDecisionOfApplication, application.id))[0] ?? null;
  }

  @Permits(...HIRING)
  @ResolveField(() => [DecisionType], {
    description: 'Every decision on record, newest first; none while you owe a card. At most 50.',
  })
  decisions(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<DecisionRow[]> {
    return reads.many(decisionsOfApplication, application.id);
  }

  @Permits(...INTERVIEWING)
  @ResolveField(() => [DebriefNoteType], {
    description: 'What was said in the debrief, oldest first; none while you owe a card. At most 200.',
  })
  notes(@CurrentReads() reads: Reads, @Parent() application: ApplicationRow): Promise<DebriefNoteRow[]> {
    return reads.many(notesOfApplication, application.id);
  }
}
