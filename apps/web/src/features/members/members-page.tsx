import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { AbsentPage } from '../../app/absent-page';
import { Page } from '../../app/page';
import { useAnswer } from '../../app/use-answer';
import { useMe } from '../../app/use-me';
import { MembersPageDocument } from '../../gql/members/graphql';
import { Button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { Skeleton } from '../../ui/skeleton';
import { LastAdmin } from './last-admin';
import { MemberDialog, type OpenDialog } from './member-dialog';
import { MemberFilters } from './member-filters';
import { MemberList } from './member-list';
import { memberVariables, readMemberSearch, type MemberSearch } from './member-search';
import './members.css';

const route = getRouteApi('/signed-in/settings/members');
const TRAIL = [{ label: 'Settings' }];

/** The people of the organization, and what each may do. */
export function MembersPage() {
  const { access } = useMe();
  return access.includes('ADMIN') ? <Members /> : <AbsentPage />;
}

function Members() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { answer, again } = useAnswer(
    MembersPageDocument,
    useMemo(() => memberVariables(search), [search]),
  );
  const show = (next: MemberSearch) =>
    void navigate({ search: readMemberSearch({ ...next }), replace: true });
  if (answer.kind === 'absent') return <AbsentPage />;
  return (
    <Page
      title="Members"
      trail={TRAIL}
      sentence="Being assigned to an interview gives access to it. There is nothing else to grant."
      actions={
        <Button variant="primary" icon="plus" onPress={() => setDialog({ kind: 'invite' })}>
          Invite
        </Button>
      }
    >
      <div className="stack-4">
        <MemberFilters search={search} onShow={show} />
        {answer.kind === 'loading' && <Skeleton label="Loading the members" lines={8} />}
        {answer.kind === 'failed' && <ErrorNotice title="The members did not load." onRetry={again} />}
        {answer.kind === 'ready' && (
          <>
            <MemberList
              list={answer.data.members}
              search={search}
              onShow={show}
              onAct={(kind, member) => setDialog({ kind, member })}
            />
            <LastAdmin admins={answer.data.admins} />
          </>
        )}
      </div>
      <MemberDialog open={dialog} onOpen={setDialog} onReload={again} />
    </Page>
  );
}
