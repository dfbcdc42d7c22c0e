import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Identified, Permits, Rejected, UuidScalar } from '@plumbline/platform';
import { MeType } from '../members/members.graphql.js';

// Everything here is open to anyone: it is what somebody meets who is not signed in yet.

@InputType({ description: 'Who wants to sign in.' })
export class SignInInput {
  @Field({ description: 'Upper and lower case are the same.' })
  email!: string;

  @Field({ description: 'As it was chosen, to the letter.' })
  password!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organization that was chosen, when the answer before asked for one.',
  })
  organizationId?: string | null;
}

@InputType({ description: 'A one-time link, and what its holder chooses.' })
export class RedeemLinkInput {
  @Field({ description: 'The `token` of the link.' })
  token!: string;

  @Field({
    description: '12 to 200 characters; not your name or e-mail, and not what everybody tries first.',
  })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'With a set-up link only: what to call the organization, at most 120 characters.',
  })
  organizationName?: string | null;

  @Field(() => String, { nullable: true, description: 'With a set-up link only: your name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With a set-up link only: where you will sign in with.',
  })
  email?: string | null;
}

@InputType({ description: 'A new password for yourself.' })
export class ChangePasswordInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client, one for each intent: a repetition changes nothing more.',
  })
  idempotencyKey!: string;

  @Field({ description: 'The password until now.' })
  currentPassword!: string;

  @Field({
    description: '12 to 200 characters; not your name or e-mail, and not what everybody tries first.',
  })
  newPassword!: string;
}

@Permits('anyone')
@ObjectType('SignedIn', { description: 'Signed in: the answer sets the session cookie.' })
export class SignedInType {
  @Field(() => MeType, { description: 'Who you are now.' })
  me!: MeType;
}

@Permits('anyone')
@Identified('organization')
@ObjectType('OrganizationChoice', { description: 'One organization that e-mail and password open.' })
export class OrganizationChoiceType {
  @Field(() => ID, { description: 'Give it as `organizationId`.' })
  id!: string;

  @Field({ description: 'As its people call it.' })
  name!: string;
}

@Permits('anyone')
@ObjectType('ChooseOrganization', {
  description: 'E-mail and password are right in several organizations: sign in again and say in which.',
})
export class ChooseOrganizationType {
  @Field(() => [OrganizationChoiceType], { description: 'Those they open, by name, at most 20.' })
  organizations!: readonly OrganizationChoiceType[];
}

@Permits('anyone')
@ObjectType('SignedOut', { description: 'The session is over, and its cookie is cleared.' })
export class SignedOutType {
  @Field({ description: 'Always true.' })
  ok!: boolean;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, asked to choose, or refused.',
  types: () => [SignedInType, ChooseOrganizationType, Rejected] as const,
  resolveType: (value: object) => {
    if (value instanceof Rejected) return Rejected;
    return 'organizations' in value ? ChooseOrganizationType : SignedInType;
  },
});

export const RedeemLinkResult = createUnionType({
  name: 'RedeemLinkResult',
  description: 'Signed in by the link, or refused.',
  types: () => [SignedInType, Rejected] as const,
  resolveType: (value: object) => (value instanceof Rejected ? Rejected : SignedInType),
});
