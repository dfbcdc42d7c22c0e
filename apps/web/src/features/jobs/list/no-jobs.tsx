import { LinkButton } from '../../../app/link-button';
import { ROUTES } from '../../../app/routes';
import { EmptyState } from '../../../ui/empty-state';
import { Panel } from '../../../ui/panel';
import { allOf, type JobCounts } from './job-counts';
import type { JobsShown } from './jobs-search';

const TITLES: Record<JobsShown, string> = {
  draft: 'No drafts',
  open: 'No open jobs',
  paused: 'No paused jobs',
  closed: 'No closed jobs',
  all: 'No jobs yet',
};

interface NoJobsProps {
  shown: JobsShown;
  counts: JobCounts | undefined;
  mayCreate: boolean;
}

/** What would fill the list, and one thing to do about it. */
export function NoJobs({ shown, counts, mayCreate }: NoJobsProps) {
  const areElsewhere = counts !== undefined && allOf(counts) > 0 && shown !== 'all';
  if (areElsewhere)
    return (
      <Panel label="Jobs">
        <EmptyState
          title={TITLES[shown]}
          action={
            <LinkButton to={ROUTES.jobs} search={{ state: 'all' }}>
              Show all jobs
            </LinkButton>
          }
        >
          {allOf(counts) === 1
            ? 'There is one job in another state.'
            : `There are ${allOf(counts)} jobs in other states.`}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel label="Jobs">
      {mayCreate ? (
        <EmptyState
          title={TITLES.all}
          action={
            <LinkButton to={ROUTES.newJob} icon="plus">
              New job
            </LinkButton>
          }
        >
          A job pins a rubric, and its plan says who rates what. Set one up, and candidates can apply.
        </EmptyState>
      ) : (
        <EmptyState title={TITLES.all}>
          Jobs whose candidates you decide about appear here, as soon as a recruiter puts you on their team.
        </EmptyState>
      )}
    </Panel>
  );
}
