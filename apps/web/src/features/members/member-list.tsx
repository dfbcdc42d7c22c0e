import type { MembersPageQuery } from '../../gql/members/graphql';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { plural } from '../../ui/format';
import { Pager } from '../../ui/pager';
import { Panel } from '../../ui/panel';
import { memberColumns, type MemberAct, type MemberLine } from './member-columns';
import { memberPages, type MemberSearch } from './member-search';

interface MemberListProps {
  list: MembersPageQuery['members'];
  search: MemberSearch;
  onShow: (search: MemberSearch) => void;
  onAct: (act: MemberAct, member: MemberLine) => void;
}

const titleOf = (count: number, { show, q }: MemberSearch): string => {
  const who = show === 'deactivated' ? 'deactivated member' : show === 'all' ? 'member' : 'active member';
  return q === undefined ? plural(count, who) : `${plural(count, who)} with “${q}”`;
};

export function MemberList({ list, search, onShow, onAct }: MemberListProps) {
  const { previous, next } = memberPages(search, list.pageInfo);
  return (
    <Panel title={titleOf(list.totalCount, search)}>
      <DataTable
        caption="Members by name"
        columns={memberColumns(onAct)}
        rows={list.nodes}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title="Nobody here"
            action={<Button onPress={() => onShow({})}>Show all active members</Button>}
          >
            {search.q === undefined
              ? 'Nobody has been deactivated.'
              : 'No name or e-mail in this list has that in it.'}
          </EmptyState>
        }
        footer={
          (previous || next) && (
            <Pager
              of="members"
              onPrevious={previous && (() => onShow(previous))}
              onNext={next && (() => onShow(next))}
            />
          )
        }
      />
    </Panel>
  );
}
