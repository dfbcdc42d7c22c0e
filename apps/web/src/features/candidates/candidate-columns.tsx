import { ROUTES } from '../../app/routes';
import { Link } from '@tanstack/react-router';
import type { CandidateRowFragment } from '../../gql/candidates/graphql';
import type { Column } from '../../ui/column';
import { formatDate } from '../../ui/format-time';
import { ApplicationLines } from './application-lines';

export const CANDIDATE_COLUMNS: readonly Column<CandidateRowFragment>[] = [
  {
    key: 'name',
    header: 'Name',
    isRowHeader: true,
    cell: ({ id, fullName }) => (
      <Link to={ROUTES.candidate} params={{ candidateId: id }} className="who">
        {fullName}
      </Link>
    ),
  },
  {
    key: 'email',
    header: 'E-mail',
    className: 'candidate-email',
    cell: ({ email }) => <span className="dim">{email}</span>,
  },
  {
    key: 'applications',
    header: 'Applications',
    cell: ({ applications }) => <ApplicationLines applications={applications} />,
  },
  {
    key: 'entered',
    header: 'Entered',
    className: 'nb',
    cell: ({ createdAt }) => <span className="dim">{formatDate(createdAt)}</span>,
  },
];
