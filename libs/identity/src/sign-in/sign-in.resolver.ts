import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId, NotFound, type Result } from '@plumbline/kernel';
import {
  answer,
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentContext,
  CurrentReads,
  Database,
  type GraphqlContext,
  Permits,
  Reads,
  type Rejected,
} from '@plumbline/platform';
import { type MemberRow, MemberTable, MeType } from '../members/members.graphql.js';
import { MemberResult } from '../members/members.inputs.graphql.js';
import { type Me, meOf } from './me.js';
import { OwnPasswordService } from './own-password.service.js';
import { RedemptionService } from './redemption.service.js';
import {
  ChangePasswordInput,
  RedeemLinkInput,
  RedeemLinkResult,
  SignedOutType,
  SignInInput,
  SignInResult,
} from './sign-in.graphql.js';
import { type OrganizationChoice, type SignedIn, SignInService } from './sign-in.service.js';

interface SignedInAnswer {
  readonly me: Me;
}
interface Choice {
  readonly organizations: readonly OrganizationChoice[];
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly redemption: RedemptionService,
    private readonly passwords: OwnPasswordService,
    private readonly database: Database,
  ) {}

  @Permits('anyone')
  @Query(() => MeType, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  me(@CurrentContext() { actor, reads }: GraphqlContext): Me | null {
    return actor && reads && meOf(actor, reads);
  }

  @Permits('anyone')
  @Mutation(() => SignInResult, { description: 'Starts a session; an earlier one of this browser ends.' })
  async signIn(
    @CurrentContext() context: GraphqlContext,
    @Args('input', { description: 'Who signs in.' }) input: SignInInput,
  ): Promise<SignedInAnswer | Choice | Rejected | Conflict> {
    const organizationId = input.organizationId ? chosen(input.organizationId) : null;
    const result = await this.signIns.signIn({ ...input, organizationId }, context);
    if (result.ok && 'choice' in result.value) return { organizations: result.value.choice };
    return this.signedIn(context, result as Result<SignedIn>);
  }

  @Permits('anyone')
  @Mutation(() => RedeemLinkResult, {
    description:
      'Uses a one-time link up: sets the password, of a first admin also the organization, and signs in.',
  })
  async redeemLink(
    @CurrentContext() context: GraphqlContext,
    @Args('input', { description: 'The link, and what is chosen.' }) input: RedeemLinkInput,
  ): Promise<SignedInAnswer | Rejected | Conflict> {
    return this.signedIn(context, await this.redemption.redeem(input, context.requestId));
  }

  @Permits('member')
  @Mutation(() => SignedOutType, { description: 'Ends the session that asks, and clears its cookie.' })
  async signOut(
    @CurrentContext() context: GraphqlContext,
    @CurrentActor() actor: Actor,
  ): Promise<SignedOutType> {
    await this.signIns.signOut(actor);
    context.setSession(null);
    return { ok: true };
  }

  @Permits('member')
  @Mutation(() => MemberResult, {
    description: 'Changes your own password, and ends every session of yours but this one.',
  })
  async changePassword(
    @CurrentContext() { address }: GraphqlContext,
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The old password and the new one.' }) input: ChangePasswordInput,
  ): Promise<MemberRow | Rejected | Conflict> {
    return answerRow(await this.passwords.change(actor, input, address), reads, MemberTable);
  }

  /** Sets the cookie, ends the session that this browser had before, and reads on as the new actor. */
  private async signedIn(
    context: GraphqlContext,
    result: Result<SignedIn>,
  ): Promise<SignedInAnswer | Rejected | Conflict> {
    if (!result.ok) return answer<SignedInAnswer>(result);
    const { actor, cookie } = result.value;
    if (context.actor) await this.signIns.signOut(context.actor);
    context.setSession(cookie);
    return { me: meOf(actor, new Reads(this.database, actor)) };
  }
}

/** A made-up id opens as little as an organization where the e-mail is unknown, and answers alike. */
function chosen(organizationId: string): string {
  try {
    return decodeId('organization', organizationId);
  } catch (error) {
    if (error instanceof NotFound) return '00000000-0000-0000-0000-000000000000';
    throw error;
  }
}
