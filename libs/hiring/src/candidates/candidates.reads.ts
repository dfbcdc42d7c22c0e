import { type Connection, type Cursors, type PageArgs, type Reads, selectList } from '@plumbline/platform';
import { normalEmail } from '../domain/text.js';
import { keyset } from '../keyset.js';
import { type CandidateRow, CandidateTable } from './candidate.graphql.js';

const LIST = 'candidates';

type ListedCandidate = CandidateRow & { readonly searchName: string; readonly [column: string]: unknown };

interface Searched {
  readonly name: string;
  readonly condition: string;
  readonly values: readonly string[];
}

/** `$2` and `$3` are an e-mail, or the range of names that begin so: a range, because LIKE has no index under row security. */
function searched(search: string | null | undefined): Searched {
  const text = search?.trim() ?? '';
  if (text === '') return { name: 'all', condition: '', values: [] };
  if (text.includes('@'))
    return { name: 'email', condition: 'and c.email = $2', values: [normalEmail(text)] };
  return {
    name: 'prefix',
    condition: `and c.search_name >= lower($2) collate "C" and c.search_name < lower($2) || $3 collate "C"`,
    values: [text, '\u{10FFFF}'],
  };
}

/** Candidates by name: all, those whose name begins so, or the one with this e-mail. */
export async function candidatePage(
  reads: Reads,
  cursors: Cursors,
  args: PageArgs,
  search: string | null | undefined,
): Promise<Connection<CandidateRow>> {
  const window = cursors.window(LIST, args);
  const { name, condition, values } = searched(search);
  const keys = keyset(
    [
      { sql: 'c.search_name', type: 'text' },
      { sql: 'c.id', type: 'uuid' },
    ],
    window.backward,
    window.from,
    3 + values.length,
  );
  const rows = await reads.query<ListedCandidate>(
    `candidates_${name}_${keys.name}`,
    `select ${selectList(CandidateTable)}, c.search_name as "searchName" from candidate c
      where c.organization_id = $1 ${condition} ${keys.condition}
      order by ${keys.order} limit $${2 + values.length}`,
    [reads.actor.organizationId, ...values, window.size + 1, ...keys.values],
  );
  const count = async (): Promise<number> => {
    const [row] = await reads.query<{ total: number }>(
      `candidates_${name}_count`,
      `select count(*)::int as total from candidate c where c.organization_id = $1 ${condition}`,
      [reads.actor.organizationId, ...values],
    );
    return row?.total ?? 0;
  };
  return cursors.page<ListedCandidate>(LIST, window, rows, (row) => [row.searchName, row.id], count);
}
