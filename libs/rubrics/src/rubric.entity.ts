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
