import { ROUTES } from '../../app/routes';
import { Link } from '@tanstack/react-router';
import type { CandidateApplicationFragment } from '../../gql/candidates/graphql';
import { ApplicationStateTag } from '../../ui/application-state-tag';

/** What a person applied for, a line each: the job, where it stands, how it stands. */
export function ApplicationLines({
  applications,
}: {
  applications: readonly CandidateApplicationFragment[];
}) {
  if (applications.length === 0) return <span className="faint">None yet</span>;
  return (
    <ul className="application-lines">
      {applications.map(({ id, job, stage, state }) => (
        <li key={id}>
          <Link to={ROUTES.application} params={{ applicationId: id }}>
            {job.title}
          </Link>
          {state === 'ACTIVE' && <span className="dim">{stage.title}</span>}
          <ApplicationStateTag state={state} />
        </li>
      ))}
    </ul>
  );
}
