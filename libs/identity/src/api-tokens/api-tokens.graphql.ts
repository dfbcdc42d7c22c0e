import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '@plumbline/kernel';
import {
  DateTimeScalar,
  Identified,
  type ManyOf,
  Node,
  Permits,
  resultOf,
  type Table,
  tableOf,
  UuidScalar,
} from '@plumbline/platform';
import { LIVE_TOKENS_MAX } from '../domain/api-token-rules.js';
import '../members/access.graphql.js';

export interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  readonly access: readonly Access[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

@Permits('member')
@Identified('apiToken')
@ObjectType('ApiToken', {
  implements: () => Node,
  description: 'Lets a program act for its owner, with a part of the owner’s access.',
})
export class ApiTokenType extends Node implements ApiTokenRow {
  @Field({ description: 'What its owner calls it.' })
  name!: string;

  @Field(() => [Access], {
    description: 'What it was given. It can do no more of it than its owner may at the time.',
  })
  access!: readonly Access[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'From when on it is refused.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was used last, to five minutes; null when it never was.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it is not.' })
  revokedAt!: Date | null;
}

export const ApiTokenTable: Table<ApiTokenRow> = tableOf<ApiTokenRow>('api_token', {
  id: 'id',
  name: 'name',
  access: 'access',
  createdAt: 'created_at',
  expiresAt: 'expires_at',
  lastUsedAt: 'last_used_at',
  revokedAt: 'revoked_at',
});

/** Those that can be used come first, so that none of them falls off the end. */
export const TokensOfMember: ManyOf<ApiTokenRow> = {
  table: ApiTokenTable,
  by: 'member_id',
  orderBy: '(revoked_at is null and expires_at > now()) desc, created_at desc, id desc',
  limit: LIVE_TOKENS_MAX,
};

@InputType({ description: 'A new API token.' })
export class CreateApiTokenInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client, one for each intent: a repetition changes nothing more.',
  })
  idempotencyKey!: string;

  @Field({ description: 'What to call it, at most 120 characters.' })
  name!: string;

  @Field(() => [Access], { description: 'At least one, and none that you do not hold.' })
  access!: Access[];

  @Field(() => DateTimeScalar, { description: 'When it ends: in the future, one year at most.' })
  expiresAt!: Date;
}

@InputType({ description: 'Which API token to revoke.' })
export class RevokeApiTokenInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client, one for each intent: a repetition changes nothing more.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'One of your own tokens.' })
  apiTokenId!: string;
}

@Permits('member')
@ObjectType('ApiTokenCreated', { description: 'A new API token with its secret.' })
export class ApiTokenCreatedType {
  @Field(() => ApiTokenType, { description: 'The token as the list shows it.' })
  apiToken!: ApiTokenType;

  @Field(() => String, {
    nullable: true,
    description:
      'For the header `Authorization: Bearer`. Shown once: null when the same idempotency key is sent again.',
  })
  secret!: string | null;
}

export const CreateApiTokenResult = resultOf('CreateApiToken', ApiTokenCreatedType);
export const ApiTokenResult = resultOf('ApiToken', ApiTokenType);
