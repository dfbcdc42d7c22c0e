import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@plumbline/kernel';
import { DateTimeScalar, Identified, Node, Permits, type Table, tableOf } from '@plumbline/platform';
import './access.graphql.js';
import { OrganizationType } from '../organizations/organizations.graphql.js';

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly access: readonly Access[];
  readonly createdAt: Date;
  readonly deactivatedAt: Date | null;
  readonly revision: number;
}

// Open to anyone for the same reason as Organization: signing in answers with oneself.
@Permits('anyone')
@Identified('member')
@ObjectType('Member', {
  implements: () => Node,
  description: 'A person of the organization who can sign in.',
})
export class MemberType extends Node {
  @Field({ description: 'As colleagues write it.' })
  name!: string;

  @Field({ description: 'Where the member signs in with, in lower case; unique in the organization.' })
  email!: string;

  @Field(() => [Access], { description: 'What the member may do.' })
  access!: readonly Access[];

  @Field(() => DateTimeScalar, { description: 'When the member was invited.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts its changes; a change names the one it was made from.' })
  revision!: number;
}

export const MemberTable: Table<MemberRow> = tableOf<MemberRow>('member', {
  id: 'id',
  name: 'name',
  email: 'email',
  access: 'access',
  createdAt: 'created_at',
  deactivatedAt: 'deactivated_at',
  revision: 'revision',
});

@Permits('anyone')
@ObjectType('Me', { description: 'Who is asking, and what this session or token may do.' })
export class MeType {
  @Field(() => MemberType, { description: 'The member who is signed in, or who owns the token.' })
  member!: MemberType;

  @Field(() => [Access], {
    description: "What may be done now: of a token, what it shares with its owner's access.",
  })
  access!: readonly Access[];

  @Field(() => OrganizationType, { description: 'The organization that this session or token belongs to.' })
  organization!: OrganizationType;
}
