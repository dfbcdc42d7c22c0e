import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every row belongs to an organization and has an id in it. */
abstract class OrganizationRow {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}

/**
 * One interviewer's card for one interview, in one revision. Immutable: a trigger refuses every change
 * but its release and its being superseded, which `release_round` alone writes.
 */
@Entity('scorecard')
export class Scorecard extends OrganizationRow {
  @Column('uuid', { name: 'assignment_id' })
  assignmentId!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('smallint')
  round!: number;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('uuid', { name: 'rubric_version_id' })
  rubricVersionId!: string;

  @Column('smallint', { default: 1 })
  revision!: number;

  @Column('text')
  recommendation!: string;

  /** By criterion position: null where not observed, and where not asked. */
  @Column('smallint', { array: true })
  ratings!: (number | null)[];

  /** Set by the database from the deadline, whatever is inserted. */
  @Column('boolean', { default: false })
  late!: boolean;

  /** Salted digest of the texts, whose salt stands beside them. */
  @Column('bytea')
  commitment!: Buffer;

  @Column('timestamptz', { name: 'submitted_at', default: () => 'now()' })
  submittedAt!: Date;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;
}

/** The texts of a card, in a row of their own that can be erased without touching the card. Has the card's id. */
@Entity('evidence')
export class Evidence extends OrganizationRow {
  /** By criterion position; empty where nothing was written. */
  @Column('text', { array: true })
  texts!: string[];

  @Column('text')
  summary!: string;

  @Column('bytea')
  salt!: Buffer;
}

/** What a person decided about an application. A new one replaces it; none is changed. */
@Entity('decision')
export class Decision extends OrganizationRow {
  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  outcome!: string;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;

  @Column('bytea')
  commitment!: Buffer;
}

/** The reasons of a decision, erasable. Has the decision's id. */
@Entity('decision_text')
export class DecisionText extends OrganizationRow {
  @Column('text')
  rationale!: string;

  @Column('bytea')
  salt!: Buffer;
}

/** That somebody said something in the debrief of an application. */
@Entity('debrief_note')
export class DebriefNote extends OrganizationRow {
  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('bytea')
  commitment!: Buffer;
}

/** What was said, erasable. Has the note's id. */
@Entity('debrief_note_text')
export class DebriefNoteText extends OrganizationRow {
  @Column('text')
  text!: string;

  @Column('bytea')
  salt!: Buffer;
}

/** What a DataSource needs to know for this slice. */
export const ASSESSMENTS_ENTITIES = [
  Scorecard,
  Evidence,
  Decision,
  DecisionText,
  DebriefNote,
  DebriefNoteText,
];
