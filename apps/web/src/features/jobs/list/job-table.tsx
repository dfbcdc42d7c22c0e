import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../../app/routes';
import type { JobListItemFragment } from '../../../gql/jobs/graphql';
import type { Column } from '../../../ui/column';
import { DataTable } from '../../../ui/data-table';
import { plural } from '../../../ui/format';
import { JobStateTag } from '../../../ui/job-state-tag';
import { Tag } from '../../../ui/tag';
import { capital, seniorityWord } from '../job-words';
import { TeamCell } from './team-cell';

export type JobItem = JobListItemFragment;

const title: Column<JobItem> = {
  key: 'title',
  header: 'Job',
  isRowHeader: true,
  className: 'job-title',
  cell: (job) => (
    // A draft has no applications to look at: it opens where it is set up.
    <Link
      className="who"
      to={job.state === 'DRAFT' ? ROUTES.jobSetup : ROUTES.pipeline}
      params={{ jobId: job.id }}
    >
      {job.title}
    </Link>
  ),
};

const role: Column<JobItem> = {
  key: 'role',
  header: 'Role profile',
  cell: (job) => job.rubricVersion.role.title,
};

const placement: Column<JobItem> = {
  key: 'placement',
  header: 'Placement',
  cell: (job) => job.placementTitle,
};

const seniority: Column<JobItem> = {
  key: 'seniority',
  header: 'Seniority',
  cell: (job) => capital(seniorityWord(job.seniority)),
};

const state: Column<JobItem> = {
  key: 'state',
  header: 'State',
  cell: (job) => <JobStateTag state={job.state} />,
};

const underWay: Column<JobItem> = {
  key: 'under-way',
  header: 'Applications under way',
  label: 'Under way',
  isNumber: true,
  className: 'count-head',
  cell: (job) => job.activeApplications,
};

/** Amber asks somebody to act, so that a job without late cards shows none. */
const late: Column<JobItem> = {
  key: 'late',
  header: 'Late scorecards',
  label: 'Late',
  isNumber: true,
  className: 'count-head',
  cell: (job) =>
    job.lateScorecards > 0 ? (
      <Tag tone="wait" icon="clock">
        {job.lateScorecards} late
      </Tag>
    ) : (
      <span className="faint">none</span>
    ),
};

const team: Column<JobItem> = {
  key: 'team',
  header: 'Team',
  className: 'team-head',
  cell: (job) => <TeamCell team={job.team} isWaiting={job.state === 'OPEN'} />,
};

const COLUMNS = [title, role, placement, seniority, state, underWay, late, team];

/** Openings in rows; on a phone each is a card. */
export function JobTable({ jobs }: { jobs: readonly JobItem[] }) {
  return (
    <DataTable
      caption={`Jobs: ${plural(jobs.length, 'row')}`}
      columns={COLUMNS}
      rows={jobs}
      rowKey={(job) => job.id}
    />
  );
}
