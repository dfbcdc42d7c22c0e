import { Module } from '@nestjs/common';
import { RubricsModule } from '@plumbline/rubrics';
import { ApplicationFieldsResolver } from './application-fields.resolver.js';
import { AssignmentFieldsResolver } from './assignment-fields.resolver.js';
import { DebriefNotesService } from './debrief-notes.service.js';
import { DebriefCellsResolver, DebriefNotesResolver, DecisionsResolver } from './debrief.resolver.js';
import { DecisionsService } from './decisions.service.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { DueRounds } from './due-rounds.js';
import { RatingsResolver, ScorecardsResolver } from './scorecards.resolver.js';
import { ScorecardsService } from './scorecards.service.js';

@Module({
  imports: [RubricsModule],
  providers: [
    ScorecardsService,
    DraftsService,
    DecisionsService,
    DebriefNotesService,
    DueRounds,
    ScorecardsResolver,
    RatingsResolver,
    DraftsResolver,
    AssignmentFieldsResolver,
    ApplicationFieldsResolver,
    DecisionsResolver,
    DebriefNotesResolver,
    DebriefCellsResolver,
  ],
  exports: [ScorecardsService, DraftsService, DecisionsService, DebriefNotesService, DueRounds],
})
export class AssessmentsModule {}
