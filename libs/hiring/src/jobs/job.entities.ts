import type { Seniority } from '@plumbline/rubrics';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobPart, JobState, StageKind } from '../domain/states.js';

// Column lists and no more: keys, policies and links between tables are in the migrations.

@Entity('job')
export class Job {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'rubric_version_id' })
  rubricVersionId!: string;

  @Column('text')
  placement!: string;

  @Column('text')
  seniority!: Seniority;

  @Column('text', { default: 'draft' })
  state!: JobState;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('int', { default: 1 })
  revision!: number;
}

@Entity('job_team')
export class JobTeam {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  part!: JobPart;
}

@Entity('stage')
export class Stage {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Column('smallint')
  position!: number;

  @Column('text')
  kind!: StageKind;

  @Column('text')
  title!: string;

  @Column('smallint', { nullable: true })
  round!: number | null;

  @Column('smallint', { nullable: true })
  minutes!: number | null;

  @Column('smallint', { array: true, default: '{}' })
  criteria!: number[];

  @Column('smallint', { nullable: true })
  raters!: number | null;

  @Column('text', { default: '' })
  instructions!: string;

  @Column('int', { default: 1 })
  revision!: number;
}
