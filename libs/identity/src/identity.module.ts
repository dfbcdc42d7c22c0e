import { Module } from '@nestjs/common';
import { MembersResolver } from './members/members.resolver.js';

@Module({ providers: [MembersResolver] })
export class IdentityModule {}
