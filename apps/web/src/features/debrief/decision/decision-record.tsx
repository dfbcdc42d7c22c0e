import { formatClock, formatDate } from '../../../ui/format-time';
import type { Decision } from '../view';
import { outcomeName } from '../words';

const moment = (instant: string): string => `${formatDate(instant)}, ${formatClock(instant)}`;

/** A decision as it was recorded: nothing about it changes, another can only take its place. */
export function DecisionRecord({ decision }: { decision: Decision }) {
  const { outcome, member, decidedAt, replacedAt, rationale } = decision;
  return (
    <div className="body record">
      <p>
        <b className="outcome">{outcomeName(outcome)}</b>
      </p>
      {rationale ? (
        <p className="words lines" dir="auto">
          {rationale}
        </p>
      ) : (
        <p className="dim">The reasons were erased.</p>
      )}
      <p className="meta">
        {member.name}, {moment(decidedAt)}
        {replacedAt && `, replaced ${moment(replacedAt)}`}
      </p>
    </div>
  );
}
