import { Field, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  HIRING,
  Identified,
  INTERVIEWING,
  type ManyOf,
  Node,
  Permits,
  resultOf,
  tableOf,
} from '@plumbline/platform';
import { DecisionOutcome } from './outcome.js';

export interface DecisionRow {
  readonly id: string;
  readonly memberId: string;
  readonly outcome: DecisionOutcome;
  readonly decidedAt: Date;
  readonly replacedAt: Date | null;
}

export const DecisionTable = tableOf<DecisionRow>('decision', {
  id: 'id',
  memberId: 'member_id',
  outcome: 'outcome',
  decidedAt: 'decided_at',
  replacedAt: 'replaced_at',
});

/** The one that stands, if any. */
export const currentDecisionOfApplication: ManyOf<DecisionRow> = {
  table: DecisionTable,
  by: 'application_id',
  orderBy: 'c.decided_at desc',
  limit: 1,
  where: 'c.replaced_at is null',
};

/** Every one that was recorded: a replaced decision stays on record. */
export const decisionsOfApplication: ManyOf<DecisionRow> = {
  table: DecisionTable,
  by: 'application_id',
  orderBy: 'c.decided_at desc, c.id desc',
  limit: 50,
};

/** The reasons of a decision; absent once erased. Has the decision's id. */
export interface DecisionTextRow {
  readonly id: string;
  readonly rationale: string;
}

export const DecisionTextTable = tableOf<DecisionTextRow>('decision_text', {
  id: 'id',
  rationale: 'rationale',
});

@Permits(...HIRING)
@Identified('decision')
@ObjectType('Decision', {
  implements: () => Node,
  description: 'What a person decided about an application, and why.',
})
export class DecisionType extends Node {
  @Field(() => DecisionOutcome, { description: 'What was decided.' })
  outcome!: DecisionOutcome;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  decidedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another took its place; null while it stands.',
  })
  replacedAt!: Date | null;
}

export const DecisionResult = resultOf('Decision', DecisionType);

export interface DebriefNoteRow {
  readonly id: string;
  readonly authorId: string;
  readonly createdAt: Date;
}

export const DebriefNoteTable = tableOf<DebriefNoteRow>('debrief_note', {
  id: 'id',
  authorId: 'author_id',
  createdAt: 'created_at',
});

/** The words of a note; absent once erased. Has the note's id. */
export interface DebriefNoteTextRow {
  readonly id: string;
  readonly text: string;
}

export const DebriefNoteTextTable = tableOf<DebriefNoteTextRow>('debrief_note_text', {
  id: 'id',
  text: 'text',
});

export const notesOfApplication: ManyOf<DebriefNoteRow> = {
  table: DebriefNoteTable,
  by: 'application_id',
  orderBy: 'c.created_at, c.id',
  limit: 200,
};

@Permits(...INTERVIEWING)
@Identified('debriefNote')
@ObjectType('DebriefNote', { implements: () => Node, description: 'Something said in a debrief.' })
export class DebriefNoteType extends Node {
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;
}

export const DebriefNoteResult = resultOf('DebriefNote', DebriefNoteType);
