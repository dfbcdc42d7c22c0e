import type { MembersPageQuery } from '../../gql/members/graphql';
import { Callout } from '../../ui/callout';

/** Said before it hurts: with one admin, a lost password is a matter for whoever runs the server. */
export function LastAdmin({ admins: { nodes, totalCount } }: { admins: MembersPageQuery['admins'] }) {
  const [only] = nodes;
  if (!only || totalCount > 1) return null;
  return (
    <Callout tone="plain" title={`${only.name} is the only admin.`}>
      If they lose access, the person who runs the server has to help with the command line. Give one more
      person admin access.
    </Callout>
  );
}
