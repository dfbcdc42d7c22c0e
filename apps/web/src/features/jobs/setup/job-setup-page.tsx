import { useParams } from '@tanstack/react-router';
import { hires, recruits } from '../../../app/access';
import { AbsentPage } from '../../../app/absent-page';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { useAnswer } from '../../../app/use-answer';
import { useMe } from '../../../app/use-me';
import { JobSetupDocument } from '../../../gql/jobs/graphql';
import { ErrorNotice } from '../../../ui/error-notice';
import { Panel } from '../../../ui/panel';
import { Skeleton } from '../../../ui/skeleton';
import '../jobs.css';
import { JobSetup } from './job-setup';

const TRAIL = [{ label: 'Jobs', to: ROUTES.jobs }];

/** The plan of a job, its team and its state. Whoever decides about its candidates reads it; recruiters change it. */
export function JobSetupPage() {
  const { access } = useMe();
  const { jobId } = useParams({ from: `/signed-in${ROUTES.jobSetup}` });
  return hires(access) ? <Loaded key={jobId} jobId={jobId} mayEdit={recruits(access)} /> : <AbsentPage />;
}

function Loaded({ jobId, mayEdit }: { jobId: string; mayEdit: boolean }) {
  const { answer, again } = useAnswer(JobSetupDocument, { id: jobId });
  if (answer.kind === 'loading')
    return (
      <Page title="Job" trail={TRAIL} width="wide">
        <Panel label="Plan">
          <Skeleton label="Loading the job" />
        </Panel>
      </Page>
    );
  if (answer.kind === 'failed')
    return (
      <Page title="Job" trail={TRAIL} width="wide">
        <ErrorNotice title="The job did not load." onRetry={again} />
      </Page>
    );
  if (answer.kind === 'absent' || !answer.data.job) return <AbsentPage />;
  return <JobSetup job={answer.data.job} mayEdit={mayEdit} reload={again} />;
}
