import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type MemberRow, MemberTable, MemberType } from '@plumbline/identity';
import { Access, type Actor, decodeId } from '@plumbline/kernel';
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
import { DebriefNotesService } from './debrief-notes.service.js';
import { DebriefCellType, type DebriefCellView } from './debrief.graphql.js';
import { AddDebriefNoteInput, RecordDecisionInput } from './debrief.inputs.js';
import {
  DebriefNoteResult,
  type DebriefNoteRow,
  DebriefNoteTable,
  DebriefNoteTextTable,
  DebriefNoteType,
  DecisionResult,
  type DecisionRow,
  DecisionTable,
  DecisionTextTable,
  DecisionType,
} from './decision.graphql.js';
import { DecisionsService } from './decisions.service.js';
import { EvidenceTable } from './scorecard.graphql.js';

@Resolver(() => DecisionType)
export class DecisionsResolver {
  constructor(private readonly decisions: DecisionsService) {}

  @Permits(Access.MANAGER)
  @Mutation(() => DecisionResult, {
    description: 'Records your decision and why. An earlier one is replaced and stays on record.',
  })
  async recordDecision(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The decision.' }) input: RecordDecisionInput,
  ): Promise<DecisionRow | Rejected | Conflict> {
    const applicationId = decodeId('application', input.applicationId);
    return answerRow(await this.decisions.record(actor, { ...input, applicationId }), reads, DecisionTable);
  }

  @ResolveField(() => MemberType, { description: 'Who decided.' })
  member(@CurrentReads() reads: Reads, @Parent() decision: DecisionRow): Promise<MemberRow> {
    return reads.get(MemberTable, decision.memberId);
  }

  @ResolveField(() => String, { description: 'Why; empty once erased.' })
  async rationale(@CurrentReads() reads: Reads, @Parent() decision: DecisionRow): Promise<string> {
    return (await reads.find(DecisionTextTable, decision.id))?.rationale ?? '';
  }
}

@Resolver(() => DebriefNoteType)
export class DebriefNotesResolver {
  constructor(private readonly notes: DebriefNotesService) {}

  @Permits(...INTERVIEWING)
  @Mutation(() => DebriefNoteResult, { description: 'Adds a note to a debrief that is open to you.' })
  async addDebriefNote(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The note.' }) input: AddDebriefNoteInput,
  ): Promise<DebriefNoteRow | Rejected | Conflict> {
    const applicationId = decodeId('application', input.applicationId);
    return answerRow(await this.notes.add(actor, { ...input, applicationId }), reads, DebriefNoteTable);
  }

  @ResolveField(() => MemberType, { description: 'Who wrote it.' })
  author(@CurrentReads() reads: Reads, @Parent() note: DebriefNoteRow): Promise<MemberRow> {
    return reads.get(MemberTable, note.authorId);
  }

  @ResolveField(() => String, { description: 'In the words of its author; empty once erased.' })
  async text(@CurrentReads() reads: Reads, @Parent() note: DebriefNoteRow): Promise<string> {
    return (await reads.find(DebriefNoteTextTable, note.id))?.text ?? '';
  }
}

@Resolver(() => DebriefCellType)
export class DebriefCellsResolver {
  @ResolveField(() => MemberType, { description: 'Whose card it is.' })
  author(@CurrentReads() reads: Reads, @Parent() cell: DebriefCellView): Promise<MemberRow> {
    return reads.get(MemberTable, cell.scorecard.authorId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Evidence, or why it was not observed; null when nothing was written, or it is erased.',
  })
  async evidence(@CurrentReads() reads: Reads, @Parent() cell: DebriefCellView): Promise<string | null> {
    return (await reads.find(EvidenceTable, cell.scorecard.id))?.texts[cell.position - 1] || null;
  }
}
