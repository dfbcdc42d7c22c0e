import type { Access } from '@plumbline/kernel';
import { type PageWindow, type Reads, selectList } from '@plumbline/platform';
import { type MemberRow, MemberTable } from './members.graphql.js';

/** Which people a list holds; null leaves a condition out. */
export interface MemberFilter {
  readonly active: boolean | null;
  readonly access: Access | null;
  /** Anywhere in the name or the e-mail, in upper or lower case: an organization's people are few enough to be looked through. */
  readonly search: string | null;
}

const PEOPLE = `c.organization_id = $1 and c.kind = 'person'
  and ($2::boolean is null or (c.deactivated_at is null) = $2)
  and ($3::text is null or $3 = any (c.access))
  and ($4::text is null or position(lower($4) in lower(c.name || ' ' || c.email)) > 0)`;

const page = (after: '>' | '<', direction: 'asc' | 'desc'): string =>
  `select ${selectList(MemberTable)} from member c
    where ${PEOPLE} and ($5::text is null or (c.name, c.id) ${after} ($5, $6::uuid))
    order by c.name ${direction}, c.id ${direction} limit $7`;

const filtering = (reads: Reads, { active, access, search }: MemberFilter): unknown[] => [
  reads.actor.organizationId,
  active,
  access,
  search?.trim() || null,
];

/** The people by name; one row more than the page holds, in the direction that it is read. */
export function membersByName(reads: Reads, window: PageWindow, filter: MemberFilter): Promise<MemberRow[]> {
  const [name, id] = window.from ?? [null, null];
  const [statement, text] = window.backward
    ? ['members_backward', page('<', 'desc')]
    : ['members_forward', page('>', 'asc')];
  return reads.query<MemberRow & Record<string, unknown>>(statement, text, [
    ...filtering(reads, filter),
    name,
    id,
    window.size + 1,
  ]);
}

export async function countMembers(reads: Reads, filter: MemberFilter): Promise<number> {
  const [row] = await reads.query<{ count: number }>(
    'members_count',
    `select count(*)::int as count from member c where ${PEOPLE}`,
    filtering(reads, filter),
  );
  return row?.count ?? 0;
}
