import { getRouteApi } from '@tanstack/react-router';
import { AbsentPage } from '../../app/absent-page';
import { hires, recruits } from '../../app/access';
import { LinkButton } from '../../app/link-button';
import { Page } from '../../app/page';
import { ROUTES } from '../../app/routes';
import { useMe } from '../../app/use-me';
import { ErrorNotice } from '../../ui/error-notice';
import { Panel } from '../../ui/panel';
import { Skeleton } from '../../ui/skeleton';
import { JobHead } from './job-head';
import { PipelinePanel } from './pipeline-panel';
import './pipeline.css';
import { usePipeline } from './use-pipeline';
import { jobSentence } from './words';

const route = getRouteApi('/signed-in/jobs/$jobId');
const TRAIL = [{ label: 'Jobs', to: '/jobs' }];

/** The applications of a job by stage and score, and who owes a card. */
export function PipelinePage() {
  const { access } = useMe();
  return hires(access) ? <PipelineOfJob /> : <AbsentPage />;
}

function PipelineOfJob() {
  const { jobId } = route.useParams();
  const search = route.useSearch();
  const { access, member } = useMe();
  const pipeline = usePipeline(jobId, search);
  const { state } = pipeline;
  if (state.kind === 'absent') return <AbsentPage />;
  if (state.kind !== 'ready')
    return (
      <Page title="Pipeline" trail={TRAIL} width="full">
        {state.kind === 'failed' ? (
          <ErrorNotice title="The pipeline did not load." onRetry={() => void pipeline.refresh()} />
        ) : (
          <Panel label="Applications">
            <Skeleton lines={9} />
          </Panel>
        )}
      </Page>
    );
  const { job } = state;
  return (
    <Page
      title={job.title}
      sentence={jobSentence(job)}
      trail={TRAIL}
      width="full"
      actions={
        <LinkButton to={ROUTES.jobSetup} params={{ jobId }} icon="gear">
          Plan and team
        </LinkButton>
      }
    >
      <JobHead job={job} />
      {state.hasFailed && (
        <ErrorNotice
          title="The newest state did not load."
          detail="What you see may be old. Nothing was changed."
          onRetry={() => void pipeline.refresh()}
        />
      )}
      <PipelinePanel
        pipeline={pipeline}
        state={state}
        search={search}
        memberId={member.id}
        mayMove={recruits(access)}
      />
    </Page>
  );
}
