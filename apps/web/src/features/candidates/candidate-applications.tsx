import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useRowKeys } from '../../app/use-row-keys';
import { ROUTES } from '../../app/routes';
import type { CandidateApplicationFragment } from '../../gql/candidates/graphql';
import { ApplicationStateTag } from '../../ui/application-state-tag';
import type { Column } from '../../ui/column';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { plural } from '../../ui/format';
import { formatDate } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { jobSeatText } from './job-words';

const COLUMNS: readonly Column<CandidateApplicationFragment>[] = [
  {
    key: 'job',
    header: 'Job',
    isRowHeader: true,
    cell: ({ id, job }) => (
      <>
        <Link to={ROUTES.application} params={{ applicationId: id }} className="who">
          {job.title}
        </Link>
        <span className="meta candidate-seat">{jobSeatText(job)}</span>
      </>
    ),
  },
  { key: 'stage', header: 'Stage', cell: ({ stage }) => stage.title },
  { key: 'since', header: 'At it since', className: 'nb', cell: ({ stageSince }) => formatDate(stageSince) },
  {
    key: 'state',
    header: 'State',
    cell: ({ state, disposition }) => (
      <span className="row tight">
        <ApplicationStateTag state={state} />
        {disposition !== null && <span className="dim">{disposition}</span>}
      </span>
    ),
  },
  { key: 'applied', header: 'Applied', className: 'nb', cell: ({ appliedAt }) => formatDate(appliedAt) },
];

interface CandidateApplicationsProps {
  applications: readonly CandidateApplicationFragment[];
  mayApply: boolean;
}

export function CandidateApplications({ applications, mayApply }: CandidateApplicationsProps) {
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box, 'Candidate');
  const active = applications.filter(({ state }) => state === 'ACTIVE').length;
  return (
    <Panel
      title="Applications"
      sentence={applications.length > 0 && `${plural(applications.length, 'job')}, ${active} under way`}
    >
      <div ref={box}>
        <DataTable
          caption="Applications, newest first"
          columns={COLUMNS}
          rowKey={({ id }) => id}
          rows={applications}
          empty={
            <EmptyState title="No applications yet">
              {mayApply
                ? 'Choose an open job to begin one.'
                : 'Nothing that this person applied for is yours to see.'}
            </EmptyState>
          }
        />
      </div>
    </Panel>
  );
}
