import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answer,
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentContext,
  CurrentReads,
  type GraphqlContext,
  Permits,
  type Reads,
  type Rejected,
} from '@plumbline/platform';
import {
  ApiTokenResult,
  type ApiTokenRow,
  ApiTokenTable,
  ApiTokenType,
  CreateApiTokenInput,
  CreateApiTokenResult,
  RevokeApiTokenInput,
  TokensOfMember,
} from './api-tokens.graphql.js';
import { ApiTokensService, TOKEN_CANNOT_MAKE_TOKENS } from './api-tokens.service.js';

interface ApiTokenCreated {
  readonly apiToken: () => Promise<ApiTokenRow>;
  readonly secret: string | null;
}

@Resolver(() => ApiTokenType)
export class ApiTokensResolver {
  constructor(private readonly tokens: ApiTokensService) {}

  @Permits('member')
  @Query(() => [ApiTokenType], {
    description: 'Your own API tokens, those in use first, then the newest: at most 100.',
  })
  apiTokens(@CurrentActor() actor: Actor, @CurrentReads() reads: Reads): Promise<ApiTokenRow[]> {
    return reads.many(TokensOfMember, actor.memberId);
  }

  @Permits('member')
  @Mutation(() => CreateApiTokenResult, {
    description: 'Makes an API token for yourself. Needs a session: a token cannot make another.',
  })
  async createApiToken(
    @CurrentContext() { credential }: GraphqlContext,
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The new token.' }) input: CreateApiTokenInput,
  ): Promise<ApiTokenCreated | Rejected | Conflict> {
    if (credential === 'token') return answer<ApiTokenCreated>(TOKEN_CANNOT_MAKE_TOKENS);
    const result = await this.tokens.create(actor, input);
    if (!result.ok) return answer<ApiTokenCreated>(result);
    const { id, secret } = result.value;
    reads.forget();
    return { apiToken: () => reads.get(ApiTokenTable, id), secret };
  }

  @Permits('member')
  @Mutation(() => ApiTokenResult, { description: 'Ends one of your own API tokens at once.' })
  async revokeApiToken(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Which token.' }) input: RevokeApiTokenInput,
  ): Promise<ApiTokenRow | Rejected | Conflict> {
    const apiTokenId = decodeId('apiToken', input.apiTokenId);
    return answerRow(await this.tokens.revoke(actor, { ...input, apiTokenId }), reads, ApiTokenTable);
  }
}
