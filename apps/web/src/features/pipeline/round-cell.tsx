import { Link } from '@tanstack/react-router';
import { ROUTES } from '../../app/routes';
import { Icon } from '../../ui/icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { Row } from './rows';
import { decisionName, roundsIn, stateName } from './words';

interface RoundCellProps {
  row: Row;
  /** A round is released, and nothing keeps its cards from the reader. */
  canRead: boolean;
}

function standing({ state, decision }: Row): string | undefined {
  if (state !== 'ACTIVE') return stateName(state);
  return decision ? decisionName(decision.outcome) : undefined;
}

/** How the rounds of an application stand, and the way to their debrief. */
export function RoundCell({ row, canRead }: RoundCellProps) {
  const [released, sealed] = [roundsIn(row.rounds, 'RELEASED'), roundsIn(row.rounds, 'OPEN')];
  const stands = standing(row);
  return (
    <span className="rounds">
      {stands && <b>{stands}</b>}
      {released && (
        <span className="dim">
          {released} released{' '}
          {canRead && (
            <Link className="nb" to={ROUTES.debrief} params={{ applicationId: row.id }}>
              Debrief<VisuallyHidden> of {row.candidate.fullName}</VisuallyHidden>
            </Link>
          )}
        </span>
      )}
      {sealed && (
        <span className="dim nb">
          <Icon name="lock" />
          {sealed} sealed
        </span>
      )}
    </span>
  );
}
