import { Tag } from '../../ui/tag';
import { hasReleased, waitingFor } from './row-facts';
import type { Row } from './rows';
import { lateText, nextText, owedText } from './words';

interface WaitingCellProps {
  row: Row;
  managers: readonly string[];
  now: Date;
}

/** Who has to act next, by name: amber where they are late. */
export function WaitingCell({ row, managers, now }: WaitingCellProps) {
  if (row.state !== 'ACTIVE') return row.disposition && <span className="dim">{row.disposition}</span>;
  const { late, owed } = waitingFor(row);
  if (late.length + owed.length > 0)
    return (
      <span className="waiting-list">
        {late.map((one) => (
          <Tag key={one.id} tone="wait" icon="clock">
            {lateText(one, now)}
          </Tag>
        ))}
        {owed.length > 0 && <span className="dim">{owedText(owed, now)}</span>}
      </span>
    );
  if (row.decision) return row.decision.outcome === 'HOLD' ? <span className="dim">On hold</span> : null;
  return <span className="dim">{nextText(row.stage.kind, hasReleased(row), managers)}</span>;
}
