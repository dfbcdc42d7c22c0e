import { ROUTES } from '../../app/routes';
import { Link } from '@tanstack/react-router';
import { CopyId } from '../../ui/copy-id';
import { formatDate } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import type { Application } from './types';

/** Who, for what, and what it is measured against. */
export function AboutPanel({ application }: { application: Application }) {
  const { id, candidate, job, rubricVersion, appliedAt } = application;
  return (
    <Panel title="About" padded>
      <dl className="dl">
        <dt>Candidate</dt>
        <dd>
          <Link to={ROUTES.candidate} params={{ candidateId: candidate.id }}>
            {candidate.fullName}
          </Link>
        </dd>
        <dt>Job</dt>
        <dd>
          {job.title}, {job.placementTitle}, {job.seniority.toLowerCase()}
        </dd>
        <dt>Rubric</dt>
        <dd>
          {rubricVersion
            ? `${rubricVersion.title}, version ${rubricVersion.number}`
            : 'Pinned with the first interview'}
        </dd>
        <dt>Applied</dt>
        <dd>{formatDate(appliedAt)}</dd>
        <dt>Id</dt>
        <dd>
          <CopyId id={id} label="application id" />
        </dd>
      </dl>
    </Panel>
  );
}
