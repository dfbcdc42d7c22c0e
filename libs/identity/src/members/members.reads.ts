import { type PageWindow, type Reads, selectList } from '@plumbline/platform';
import { type MemberRow, MemberTable } from './members.graphql.js';

const PEOPLE = `c.organization_id = $1 and c.kind = 'person'
  and ($2::boolean is null or (c.deactivated_at is null) = $2)`;

const page = (after: '>' | '<', direction: 'asc' | 'desc'): string =>
  `select ${selectList(MemberTable)} from member c
    where ${PEOPLE} and ($3::text is null or (c.name, c.id) ${after} ($3, $4::uuid))
    order by c.name ${direction}, c.id ${direction} limit $5`;

/** The people by name; one row more than the page holds, in the direction that it is read. */
export function membersByName(
  reads: Reads,
  window: PageWindow,
  active: boolean | null,
): Promise<MemberRow[]> {
  const { organizationId } = reads.actor;
  const [name, id] = window.from ?? [null, null];
  const [statement, text] = window.backward
    ? ['members_backward', page('<', 'desc')]
    : ['members_forward', page('>', 'asc')];
  return reads.query<MemberRow & Record<string, unknown>>(statement, text, [
    organizationId,
    active,
    name,
    id,
    window.size + 1,
  ]);
}

export async function countMembers(reads: Reads, active: boolean | null): Promise<number> {
  const [row] = await reads.query<{ count: number }>(
    'members_count',
    `select count(*)::int as count from member c where ${PEOPLE}`,
    [reads.actor.organizationId, active],
  );
  return row?.count ?? 0;
}
