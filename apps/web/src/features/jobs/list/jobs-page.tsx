import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { hires, recruits } from '../../../app/access';
import { AbsentPage } from '../../../app/absent-page';
import { LinkButton } from '../../../app/link-button';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { useShortcuts } from '../../../app/shortcut-registry';
import { useAnswer } from '../../../app/use-answer';
import { useMe } from '../../../app/use-me';
import { useRowKeys } from '../../../app/use-row-keys';
import { JobCountsDocument, JobListDocument } from '../../../gql/jobs/graphql';
import { ErrorNotice } from '../../../ui/error-notice';
import { Pager } from '../../../ui/pager';
import { Panel } from '../../../ui/panel';
import { Skeleton } from '../../../ui/skeleton';
import '../jobs.css';
import { JobFilter } from './job-filter';
import { JobTable } from './job-table';
import { countsSentence, type JobCounts } from './job-counts';
import { listArguments, searchFor, shownIn, type JobsSearch } from './jobs-search';
import { NoJobs } from './no-jobs';

const GROUP = 'Jobs';

/** Openings, newest first: where a recruiter begins the day. */
export function JobsPage() {
  const { access } = useMe();
  return hires(access) ? <Jobs mayCreate={recruits(access)} /> : <AbsentPage />;
}

function useCounts(): JobCounts | undefined {
  const { answer } = useAnswer(JobCountsDocument, {});
  if (answer.kind !== 'ready') return undefined;
  const { draft, open, paused, closed } = answer.data;
  return {
    draft: draft.totalCount,
    open: open.totalCount,
    paused: paused.totalCount,
    closed: closed.totalCount,
  };
}

function Jobs({ mayCreate }: { mayCreate: boolean }) {
  const search = useSearch({ from: `/signed-in${ROUTES.jobs}` });
  const navigate = useNavigate();
  const counts = useCounts();
  const show = (next: JobsSearch) => void navigate({ to: ROUTES.jobs, search: next });
  useShortcuts(
    mayCreate
      ? [{ keys: 'n', label: 'New job', group: GROUP, run: () => void navigate({ to: ROUTES.newJob }) }]
      : [],
  );
  return (
    <Page
      title="Jobs"
      sentence={countsSentence(counts)}
      width="wide"
      actions={
        mayCreate && (
          <LinkButton to={ROUTES.newJob} variant="primary" icon="plus" shortcut="n">
            New job
          </LinkButton>
        )
      }
    >
      <div className="stack-4">
        <JobFilter shown={shownIn(search)} counts={counts} onShow={(shown) => show(searchFor(shown))} />
        <JobList search={search} counts={counts} mayCreate={mayCreate} onPage={show} />
      </div>
    </Page>
  );
}

interface JobListProps {
  search: JobsSearch;
  counts: JobCounts | undefined;
  mayCreate: boolean;
  onPage: (search: JobsSearch) => void;
}

function JobList({ search, counts, mayCreate, onPage }: JobListProps) {
  const { answer, again } = useAnswer(JobListDocument, listArguments(search));
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, GROUP);
  const shown = shownIn(search);
  if (answer.kind === 'failed') return <ErrorNotice title="The jobs did not load." onRetry={again} />;
  if (answer.kind === 'absent') return <NoJobs shown={shown} counts={counts} mayCreate={mayCreate} />;
  if (answer.kind === 'loading')
    return (
      <Panel label="Jobs">
        <Skeleton label="Loading jobs" />
      </Panel>
    );
  const { nodes, pageInfo } = answer.data.jobs;
  if (nodes.length === 0) return <NoJobs shown={shown} counts={counts} mayCreate={mayCreate} />;
  const { startCursor, endCursor } = pageInfo;
  const next = pageInfo.hasNextPage && endCursor ? { ...searchFor(shown), after: endCursor } : undefined;
  const previous =
    pageInfo.hasPreviousPage && startCursor ? { ...searchFor(shown), before: startCursor } : undefined;
  return (
    <div ref={list}>
      <Panel label="Jobs">
        <JobTable jobs={nodes} />
        {(next || previous) && (
          <div className="table-foot">
            <span>Newest first</span>
            <Pager
              of="jobs"
              onPrevious={previous && (() => onPage(previous))}
              onNext={next && (() => onPage(next))}
            />
          </div>
        )}
      </Panel>
    </div>
  );
}
