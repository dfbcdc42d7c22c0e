import { formatMoment } from '../../../ui/format-time';
import { Tag } from '../../../ui/tag';
import { useNow } from '../../../ui/use-now';
import type { CardAssignment } from '../use-scorecard';
import { clockOf, clockText } from './clock';

type Timed = Pick<CardAssignment, 'dueAt' | 'state' | 'interview'>;

const SECOND = 1_000;

/** Before: when it begins. While it runs: how long. After: until when the card is due. A render a second, of itself alone. */
export function InterviewClock({ assignment }: { assignment: Timed }) {
  const now = useNow(SECOND);
  const clock = clockOf(assignment.interview, now);
  if (clock.kind === 'before') {
    return <span className="sm dim nb">Begins {formatMoment(assignment.interview.scheduledAt, now)}</span>;
  }
  if (clock.kind === 'running') {
    const time = clockText(clock.elapsed);
    const label = `${time} of ${clockText(clock.seconds * SECOND)}`;
    return (
      <span className="timer" role="timer" aria-label={label}>
        {time}
      </span>
    );
  }
  const isLate = assignment.state === 'LATE' || Date.parse(assignment.dueAt) < now.getTime();
  return (
    <Tag tone="wait" icon="clock">
      {isLate ? 'Was due' : 'Due'} {formatMoment(assignment.dueAt, now)}
    </Tag>
  );
}
