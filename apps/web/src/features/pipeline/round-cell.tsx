import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import { Icon } from '../../ui/icon';
import { decisionName, stateName } from './words';
import type { Row } from './rows';

interface RoundCellProps {
  row: Row;
  /** A round is released, and nothing keeps its cards from the reader. */
  canRead: boolean;
}

/** How the rounds of an application stand, and the way to their debrief. */
export function RoundCell({ row, canRead }: RoundCellProps) {
  const debrief = canRead && (
    <Link to={ROUTES.debrief} params={{ applicationId: row.id }}>
      Debrief<span className="vh"> of {row.candidate.fullName}</span>
    </Link>
  );
  return (
    <span className="rounds">
      {row.state !== 'ACTIVE' && <span>{stateName(row.state)}</span>}
      {row.decision && <span>{decisionName(row.decision.outcome)}</span>}
      {row.rounds.map(({ number, state }) => (
        <span key={number} className="dim nb">
          {state === 'OPEN' && <Icon name="lock" />}
          {state === 'OPEN' ? `Round ${number} sealed` : `Round ${number} released`}
        </span>
      ))}
      {debrief}
    </span>
  );
}
