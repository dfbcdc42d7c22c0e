import { Module } from '@nestjs/common';
import { MembersResolver } from './members.resolver.js';

@Module({ providers: [MembersResolver] })
export class IdentityModule {}
