import type { RubricDocument } from '@plumbline/rubric-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rubric')
export class Rubric {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  key!: string;

  @Column('text', { name: 'role_key' })
  roleKey!: string;

  @Column('text')
  title!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** One edition of a rubric. A trigger refuses every change of a published one but its retirement. */
@Entity('rubric_version')
export class RubricVersion {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'rubric_id' })
  rubricId!: string;

  @Column('int')
  number!: number;

  @Column('jsonb')
  document!: RubricDocument;

  /** SHA-256 over everything in the canonical document. */
  @Column('bytea', { name: 'content_digest' })
  contentDigest!: Buffer;

  /** SHA-256 over what decides whether ratings are comparable. */
  @Column('bytea', { name: 'scoring_digest' })
  scoringDigest!: Buffer;

  @Column('text', { name: 'review_state' })
  reviewState!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}

/** What a DataSource needs to know for this slice. */
export const RUBRICS_ENTITIES = [Rubric, RubricVersion];
