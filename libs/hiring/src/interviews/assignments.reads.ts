import { type Connection, type Cursors, type PageArgs, type Reads, selectList } from '@plumbline/platform';
import { AssignmentFilter } from '../domain/states.js';
import { keyset } from '../keyset.js';
import { type AssignmentRow, AssignmentTable } from './assignment.graphql.js';

const LIST = 'my-assignments';

type ListedAssignment = AssignmentRow & { readonly scheduledKey: string; readonly [column: string]: unknown };

const FILTERS: Readonly<Record<AssignmentFilter, string>> = {
  [AssignmentFilter.OWED]: 'and c.submitted_at is null',
  [AssignmentFilter.SUBMITTED]: 'and c.submitted_at is not null',
  [AssignmentFilter.ALL]: '',
};

/** The actor's own assignments by the time of their interviews, without those withdrawn. */
export async function ownAssignmentPage(
  reads: Reads,
  cursors: Cursors,
  args: PageArgs,
  filter: AssignmentFilter,
): Promise<Connection<AssignmentRow>> {
  const window = cursors.window(LIST, args);
  const keys = keyset(
    [
      { sql: 'i.scheduled_at', type: 'timestamptz' },
      { sql: 'c.id', type: 'uuid' },
    ],
    window.backward,
    window.from,
    4,
  );
  const { organizationId, memberId } = reads.actor;
  const own = `assignment c join interview i on i.organization_id = c.organization_id and i.id = c.interview_id
      where c.organization_id = $1 and c.member_id = $2 and c.withdrawn_at is null ${FILTERS[filter]}`;
  const rows = await reads.query<ListedAssignment>(
    `own_assignments_${filter}_${keys.name}`,
    `select ${selectList(AssignmentTable)}, i.scheduled_at::text as "scheduledKey" from ${own} ${keys.condition}
      order by ${keys.order} limit $3`,
    [organizationId, memberId, window.size + 1, ...keys.values],
  );
  const count = async (): Promise<number> => {
    const [row] = await reads.query<{ total: number }>(
      `own_assignments_${filter}_count`,
      `select count(*)::int as total from ${own}`,
      [organizationId, memberId],
    );
    return row?.total ?? 0;
  };
  return cursors.page<ListedAssignment>(LIST, window, rows, (row) => [row.scheduledKey, row.id], count);
}
