import type { Seniority } from '@plumbline/rubrics';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationState } from '../domain/states.js';

@Entity('application')
export class Application {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Column('uuid', { name: 'stage_id' })
  stageId!: string;

  @Column('text', { default: 'active' })
  state!: ApplicationState;

  @Column('timestamptz', { name: 'applied_at', default: () => 'now()' })
  appliedAt!: Date;

  @Column('timestamptz', { name: 'stage_since', default: () => 'now()' })
  stageSince!: Date;

  @Column('uuid', { name: 'rubric_version_id', nullable: true })
  rubricVersionId!: string | null;

  @Column('text', { nullable: true })
  placement!: string | null;

  @Column('text', { nullable: true })
  seniority!: Seniority | null;

  @Column('smallint', { array: true, nullable: true })
  weights!: number[] | null;

  @Column('int', { default: 1 })
  revision!: number;
}

@Entity('disposition')
export class Disposition {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text')
  reason!: string;

  @Column('bytea')
  salt!: Buffer;
}
