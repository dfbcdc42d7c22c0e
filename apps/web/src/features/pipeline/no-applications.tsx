import { LinkButton } from '../../app/link-button';
import { ROUTES } from '../../app/routes';
import { EmptyState } from '../../ui/empty-state';
import { listArguments, type PipelineSearch } from './pipeline-search';
import type { PipelineJob } from './rows';
import { stateName, whyClosed } from './words';

interface NoApplicationsProps {
  job: PipelineJob;
  search: PipelineSearch;
}

/** An empty list says what would fill it. */
export function NoApplications({ job, search }: NoApplicationsProps) {
  const stage = job.stages.find(({ id }) => id === search.stage);
  const where = stage ? ` at ${stage.title}` : '';
  if (search.state)
    return (
      <EmptyState title={`Nobody ${stateName(listArguments(search).state).toLowerCase()}${where}`}>
        An application that ends is listed here with the reason for it.
      </EmptyState>
    );
  if (stage)
    return (
      <EmptyState title={`Nobody at ${stage.title}`}>
        Applications come here when somebody moves them.
      </EmptyState>
    );
  if (job.state !== 'OPEN' && job.state !== 'DRAFT')
    return (
      <EmptyState title="Nobody under way">
        {whyClosed(job.state)} Those that ended are under Hired, Rejected and Withdrawn.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nobody under way yet"
      action={<LinkButton to={ROUTES.candidates}>Candidates</LinkButton>}
    >
      {job.state === 'OPEN'
        ? 'Let a candidate apply: the application begins at the first stage.'
        : 'Candidates can apply once the job is open.'}
    </EmptyState>
  );
}
