import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { initialsOf } from '../domain/initials.js';
import { type MemberRow, MemberType } from './members.graphql.js';

@Resolver(() => MemberType)
export class MembersResolver {
  @ResolveField(() => String, { description: 'One or two letters for an avatar.' })
  initials(@Parent() member: MemberRow): string {
    return initialsOf(member.name);
  }

  @ResolveField(() => Boolean, { description: 'Whether the member may sign in.' })
  active(@Parent() member: MemberRow): boolean {
    return member.deactivatedAt === null;
  }
}
