import { recruits } from '../../../app/access';
import { AbsentPage } from '../../../app/absent-page';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { useAnswer } from '../../../app/use-answer';
import { useMe } from '../../../app/use-me';
import { RubricChoicesDocument } from '../../../gql/jobs/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorNotice } from '../../../ui/error-notice';
import { Panel } from '../../../ui/panel';
import { Skeleton } from '../../../ui/skeleton';
import '../jobs.css';
import { NewJobForm } from './new-job-form';

const TRAIL = [{ label: 'Jobs', to: ROUTES.jobs }];

/** What a job is measured by, chosen with the consequences beside it. */
export function NewJobPage() {
  const { access } = useMe();
  return recruits(access) ? <NewJob /> : <AbsentPage />;
}

function NewJob() {
  const { answer, again } = useAnswer(RubricChoicesDocument, {});
  const page = { title: 'New job', trail: TRAIL, width: 'wide' } as const;
  if (answer.kind === 'loading')
    return (
      <Page {...page}>
        <Panel label="New job">
          <Skeleton label="Loading rubrics" />
        </Panel>
      </Page>
    );
  if (answer.kind !== 'ready')
    return (
      <Page {...page}>
        <ErrorNotice title="The rubrics did not load." onRetry={again} />
      </Page>
    );
  const versions = answer.data.rubrics.flatMap(({ current }) => current ?? []);
  if (versions.length > 0) return <NewJobForm versions={versions} page={page} />;
  return (
    <Page {...page}>
      <Panel label="New job">
        <EmptyState title="No published rubric yet">
          A job is measured by a published rubric. An admin publishes one, and then jobs can be set up.
        </EmptyState>
      </Panel>
    </Page>
  );
}
