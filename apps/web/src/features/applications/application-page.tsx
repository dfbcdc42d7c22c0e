import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AbsentPage } from '../../app/absent-page';
import { hires, recruits } from '../../app/access';
import { ActNotice } from '../../app/act-notice';
import { isAbsent } from '../../app/graphql-client';
import { Page } from '../../app/page';
import { useMe } from '../../app/use-me';
import { ApplicationPageDocument } from '../../gql/applications/graphql';
import { ErrorNotice } from '../../ui/error-notice';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { useNow } from '../../ui/use-now';
import type { Acts, OpenAct } from './acts';
import { ApplicationBody } from './application-body';
import { ActiveActions, DebriefAction, EndedActions } from './application-actions';
import { headSentence } from './head-words';
import { OpenDialog } from './open-dialog';
import { trailOf } from './trail-of';
import type { Application } from './types';
import { useDirectAct } from './use-direct-act';
import './applications.css';

const route = getRouteApi('/signed-in/applications/$applicationId');
const MINUTE = 60_000;
/** What a change may add that the page has not named yet. */
const LISTED = { additionalTypenames: ['Interview', 'Assignment'] };

/** A candidate's run for one job: where it stands, who is asked, and what to do next. */
export function ApplicationPage() {
  const { applicationId } = route.useParams();
  const { access } = useMe();
  const [{ data, error, fetching }, retry] = useQuery({
    query: ApplicationPageDocument,
    variables: { id: applicationId, hires: hires(access) },
    context: LISTED,
  });
  const again = () => retry({ requestPolicy: 'network-only' });
  const application = data?.application?.id === applicationId ? data.application : null;
  if (isAbsent(error) || (data && !application && !fetching)) return <AbsentPage />;
  if (application) return <Loaded application={application} onReload={again} />;
  return (
    <Page title="Application" width="wide" trail={trailOf(access)}>
      {error ? (
        <ErrorNotice title="This application did not load." onRetry={again} />
      ) : (
        <Panel label="Application">
          <Skeleton lines={9} />
        </Panel>
      )}
    </Page>
  );
}

function Loaded({ application, onReload }: { application: Application; onReload: () => void }) {
  const { access, member } = useMe();
  const now = useNow(MINUTE);
  const [open, setOpen] = useState<OpenAct>();
  const { act, direct, sidesOf } = useDirectAct(application);
  const acts: Acts | undefined = recruits(access) ? { open: setOpen, direct } : undefined;
  const isActive = application.state === 'ACTIVE';
  return (
    <Page
      title={application.candidate.fullName}
      sentence={headSentence(application, now)}
      width="wide"
      trail={trailOf(access, application.job)}
      actions={
        <>
          {acts && isActive && <ActiveActions application={application} acts={acts} />}
          {acts && !isActive && <EndedActions acts={acts} />}
          <DebriefAction application={application} />
        </>
      }
    >
      <div className="application-notice">
        <ActNotice act={act} title="Nothing was changed." sidesOf={sidesOf} onTakeTheirs={onReload} />
      </div>
      <ApplicationBody
        application={application}
        memberId={member.id}
        now={now}
        acts={isActive ? acts : undefined}
      />
      {open && (
        <OpenDialog
          act={open}
          application={application}
          onClose={() => setOpen(undefined)}
          onReload={onReload}
        />
      )}
    </Page>
  );
}
