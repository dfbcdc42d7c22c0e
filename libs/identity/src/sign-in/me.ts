import type { Access, Actor } from '@plumbline/kernel';
import type { Reads } from '@plumbline/platform';
import { normalAccess } from '../domain/access-rules.js';
import { type MemberRow, MemberTable } from '../members/members.graphql.js';
import { type OrganizationRow, OrganizationTable } from '../organizations/organizations.graphql.js';

/** What `Me` resolves from: rows are read only where they are asked for. */
export interface Me {
  readonly access: readonly Access[];
  readonly member: () => Promise<MemberRow>;
  readonly organization: () => Promise<OrganizationRow>;
}

export const meOf = ({ access, memberId, organizationId }: Actor, reads: Reads): Me => ({
  access: normalAccess(access),
  member: () => reads.get(MemberTable, memberId),
  organization: () => reads.get(OrganizationTable, organizationId),
});
