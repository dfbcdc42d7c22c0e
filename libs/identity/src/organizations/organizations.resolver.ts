import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, type Actor } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  CurrentActor,
  CurrentReads,
  Permits,
  type Reads,
  type Rejected,
} from '@plumbline/platform';
import {
  OrganizationResult,
  type OrganizationRow,
  OrganizationTable,
  OrganizationType,
  UpdateOrganizationInput,
} from './organizations.graphql.js';
import { OrganizationsService } from './organizations.service.js';

@Resolver(() => OrganizationType)
export class OrganizationsResolver {
  constructor(private readonly organizations: OrganizationsService) {}

  @Permits(Access.ADMIN)
  @Mutation(() => OrganizationResult, { description: 'Changes what your whole organization goes by.' })
  async updateOrganization(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateOrganizationInput,
  ): Promise<OrganizationRow | Rejected | Conflict> {
    return answerRow(await this.organizations.update(actor, input), reads, OrganizationTable);
  }
}
