import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('candidate')
export class Candidate {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'full_name' })
  fullName!: string;

  @Column('text')
  email!: string;

  /** Generated from the name; written by the database alone. */
  @Column({
    type: 'text',
    name: 'search_name',
    nullable: true,
    collation: 'C',
    generatedType: 'STORED',
    asExpression: 'lower(full_name)',
    insert: false,
    update: false,
    select: false,
  })
  searchName!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('int', { default: 1 })
  revision!: number;
}
