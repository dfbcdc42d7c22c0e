import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, type Actor, decodeId, type Result } from '@plumbline/kernel';
import {
  answer,
  answerRow,
  type Conflict,
  type Connection,
  CurrentActor,
  CurrentReads,
  Cursors,
  HIRING,
  Permits,
  type Reads,
  type Rejected,
} from '@plumbline/platform';
import { initialsOf } from '../domain/initials.js';
import { type MemberRow, MemberTable, MemberType } from './members.graphql.js';
import {
  InviteMemberInput,
  InviteMemberResult,
  MemberConnection,
  MemberResult,
  MembersArgs,
  ResetPasswordInput,
  UpdateMemberInput,
} from './members.inputs.graphql.js';
import { countMembers, membersByName } from './members.reads.js';
import { type LinkIssued, MembersService } from './members.service.js';

interface MemberInvited {
  readonly member: () => Promise<MemberRow>;
  readonly link: string | null;
}

@Resolver(() => MemberType)
export class MembersResolver {
  constructor(
    private readonly membersService: MembersService,
    private readonly cursors: Cursors,
  ) {}

  @ResolveField(() => String, { description: 'One or two letters for an avatar.' })
  initials(@Parent() member: MemberRow): string {
    return initialsOf(member.name);
  }

  @ResolveField(() => Boolean, { description: 'Whether the member may sign in.' })
  active(@Parent() member: MemberRow): boolean {
    return member.deactivatedAt === null;
  }

  @Permits(...HIRING)
  @Query(() => MemberConnection, { description: 'The people of the organization, by name.' })
  async members(@CurrentReads() reads: Reads, @Args() args: MembersArgs): Promise<Connection<MemberRow>> {
    const filter = {
      active: args.active ?? null,
      access: args.access ?? null,
      search: args.search ?? null,
    };
    const list = 'members';
    const window = this.cursors.window(list, args);
    const rows = await membersByName(reads, window, filter);
    return this.cursors.page(list, window, rows, keysOf, () => countMembers(reads, filter));
  }

  @Permits(Access.ADMIN)
  @Mutation(() => InviteMemberResult, {
    description: 'Adds a member, and answers with the link by which they choose their password.',
  })
  async inviteMember(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The new member.' }) input: InviteMemberInput,
  ): Promise<MemberInvited | Rejected | Conflict> {
    return invited(await this.membersService.invite(actor, input), reads);
  }

  @Permits(Access.ADMIN)
  @Mutation(() => InviteMemberResult, {
    description: 'Makes a new link for a member who forgot the password. Earlier links stop working.',
  })
  async resetPassword(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'Whose password.' }) input: ResetPasswordInput,
  ): Promise<MemberInvited | Rejected | Conflict> {
    const memberId = decodeId('member', input.memberId);
    return invited(await this.membersService.resetPassword(actor, { ...input, memberId }), reads);
  }

  @Permits(Access.ADMIN)
  @Mutation(() => MemberResult, {
    description: 'Changes name and access, or lets a member go: a deactivated one is out at once.',
  })
  async updateMember(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateMemberInput,
  ): Promise<MemberRow | Rejected | Conflict> {
    const memberId = decodeId('member', input.memberId);
    return answerRow(await this.membersService.update(actor, { ...input, memberId }), reads, MemberTable);
  }
}

const keysOf = ({ name, id }: MemberRow): string[] => [name, id];

function invited(result: Result<LinkIssued>, reads: Reads): MemberInvited | Rejected | Conflict {
  if (!result.ok) return answer<MemberInvited>(result);
  const { id, link } = result.value;
  reads.forget();
  return { member: () => reads.get(MemberTable, id), link };
}
