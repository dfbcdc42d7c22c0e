import { Module } from '@nestjs/common';
import { ApiTokensResolver } from './api-tokens/api-tokens.resolver.js';
import { ApiTokensService } from './api-tokens/api-tokens.service.js';
import { MembersResolver } from './members/members.resolver.js';
import { MembersService } from './members/members.service.js';
import { OrganizationHooks } from './organizations/organization-hooks.js';
import { OrganizationsResolver } from './organizations/organizations.resolver.js';
import { OrganizationsService } from './organizations/organizations.service.js';
import { Authenticator } from './sign-in/authenticator.js';
import { OwnPasswordService } from './sign-in/own-password.service.js';
import { RedemptionService } from './sign-in/redemption.service.js';
import { SignInLimiter } from './sign-in/sign-in-limiter.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { SignInService } from './sign-in/sign-in.service.js';

@Module({
  providers: [
    ApiTokensResolver,
    ApiTokensService,
    Authenticator,
    MembersResolver,
    MembersService,
    OrganizationHooks,
    OrganizationsResolver,
    OrganizationsService,
    OwnPasswordService,
    RedemptionService,
    SignInLimiter,
    SignInResolver,
    SignInService,
  ],
  exports: [ApiTokensService, Authenticator, MembersService, OrganizationHooks],
})
export class IdentityModule {}
