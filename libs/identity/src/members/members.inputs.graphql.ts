import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@plumbline/kernel';
import { connectionOf, IDEMPOTENCY_KEY, PageArgs, Permits, resultOf, UuidScalar } from '@plumbline/platform';
import { MemberType } from './members.graphql.js';

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those who may sign in, or only those who may not; both when left out.',
  })
  active?: boolean | null;

  @Field(() => Access, { nullable: true, description: 'Only those who hold this access.' })
  access?: Access | null;

  @Field(() => String, { nullable: true, description: 'Only those with this in their name or e-mail.' })
  search?: string | null;
}

@InputType({ description: 'A new member.' })
export class InviteMemberInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field({ description: 'As colleagues write it, at most 120 characters.' })
  name!: string;

  @Field({ description: 'Where the member signs in with; nobody else of the organization has it.' })
  email!: string;

  @Field(() => [Access], { description: 'At least one.' })
  access!: Access[];
}

@InputType({ description: 'What to change about a member. What is left out stays.' })
export class UpdateMemberInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whom to change.' })
  memberId!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  name?: string | null;

  @Field(() => [Access], { nullable: true, description: 'All that the member shall hold, at least one.' })
  access?: Access[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the member may sign in.' })
  active?: boolean | null;
}

@InputType({ description: 'Whose password to reset.' })
export class ResetPasswordInput {
  @Field(() => UuidScalar, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who gets a new link.' })
  memberId!: string;
}

@Permits('member')
@ObjectType('MemberInvited', { description: 'A member with the link by which they choose a password.' })
export class MemberInvitedType {
  @Field(() => MemberType, { description: 'Whom the link is for.' })
  member!: MemberType;

  @Field(() => String, {
    nullable: true,
    description:
      'A path of this server, good once and for 48 hours; hand it to the member. Shown once: null when the same idempotency key is sent again.',
  })
  link!: string | null;
}

export const MemberConnection = connectionOf('Member', () => MemberType);
export const MemberResult = resultOf('Member', MemberType);
export const InviteMemberResult = resultOf('InviteMember', MemberInvitedType);
