import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../../app/routes';
import type { SetupJob } from '../plan/coverage';

/** Leads to every anchor and question that the job is measured by. */
export function VersionName({ version }: { version: SetupJob['rubricVersion'] }) {
  return (
    <Link to={ROUTES.rubricVersion} params={{ rubricVersionId: version.id }}>
      {version.title}, version {version.number}
    </Link>
  );
}
