import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterviewState } from '../domain/states.js';

@Entity('interview')
export class Interview {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Column('uuid', { name: 'stage_id' })
  stageId!: string;

  @Column('smallint')
  round!: number;

  @Column('timestamptz', { name: 'scheduled_at' })
  scheduledAt!: Date;

  @Column('smallint')
  minutes!: number;

  @Column('text', { default: 'planned' })
  state!: InterviewState;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('int', { default: 1 })
  revision!: number;
}

/** Who is asked to rate what. Neither submitted nor withdrawn, it is a scorecard still owed. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'interview_id' })
  interviewId!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'job_id' })
  jobId!: string;

  @Column('smallint')
  round!: number;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('smallint', { array: true })
  criteria!: number[];

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('boolean', { default: false })
  shadow!: boolean;

  @Column('boolean', { name: 'not_blind', default: false })
  notBlind!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('int', { default: 1 })
  revision!: number;
}
