import { getRouteApi } from '@tanstack/react-router';
import { AbsentPage } from '../../app/absent-page';
import { hires } from '../../app/access';
import { LinkButton } from '../../app/link-button';
import { Page } from '../../app/page';
import { ROUTES } from '../../app/routes';
import { useAnswer } from '../../app/use-answer';
import { useMe } from '../../app/use-me';
import { DebriefPageDocument } from '../../gql/debrief/graphql';
import { Button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import './debrief.css';
import { DebriefBody } from './debrief-body';
import { ownCard, type DebriefedApplication } from './view';
import { debriefSentence, jobText } from './words';

const route = getRouteApi('/signed-in/applications/$applicationId/debrief');

/** Released cards side by side, and what was decided from them. */
export function DebriefPage() {
  const { applicationId } = route.useParams();
  const { access } = useMe();
  const { answer, again } = useAnswer(DebriefPageDocument, { id: applicationId, hires: hires(access) });
  if (answer.kind === 'absent') return <AbsentPage />;
  if (answer.kind === 'ready')
    return answer.data.application ? (
      <Debrief application={answer.data.application} again={again} />
    ) : (
      <AbsentPage />
    );
  return (
    <Page title="Debrief" width="wide">
      {answer.kind === 'failed' ? (
        <ErrorNotice title="The debrief did not load." onRetry={again} />
      ) : (
        <Panel label="Debrief">
          <Skeleton lines={9} />
        </Panel>
      )}
    </Page>
  );
}

function useTrailOf({ job, candidate, id }: DebriefedApplication) {
  const { access } = useMe();
  const application = { label: candidate.fullName, to: `/applications/${id}` };
  return hires(access)
    ? [{ label: 'Jobs', to: '/jobs' }, { label: job.title, to: `/jobs/${job.id}` }, application]
    : [{ label: 'My interviews', to: '/interviews' }];
}

function Debrief({ application, again }: { application: DebriefedApplication; again: () => void }) {
  const { member } = useMe();
  const owed = ownCard(application.rounds, member.id);
  const canPrint = !owed && application.debrief.scorecards.length > 0;
  return (
    <Page
      title={`Debrief of ${application.candidate.fullName}`}
      sentence={owed ? jobText(application) : debriefSentence(application)}
      trail={useTrailOf(application)}
      width="wide"
      actions={
        <>
          {canPrint && (
            <Button icon="print" onPress={() => print()}>
              Print record
            </Button>
          )}
          <LinkButton to={ROUTES.application} params={{ applicationId: application.id }}>
            Application
          </LinkButton>
        </>
      }
    >
      <DebriefBody application={application} owed={owed} again={again} />
    </Page>
  );
}
