import { formatMoment } from '../../../ui/format-time';
import { Tag } from '../../../ui/tag';
import { useNow } from '../../../ui/use-now';
import type { CardAssignment } from '../use-scorecard';
import { clockOf, clockText } from './clock';

type Timed = Pick<CardAssignment, 'dueAt' | 'state' | 'interview'>;

const SECOND = 1_000;
const HALF_MINUTE = 30 * SECOND;

/** Told each second, by itself alone. */
function Timer({ interview }: Pick<Timed, 'interview'>) {
  const clock = clockOf(interview, useNow(SECOND));
  if (clock.kind !== 'running') return null;
  const time = clockText(clock.elapsed);
  return (
    <span className="timer" role="timer" aria-label={`${time} of ${clockText(clock.seconds * SECOND)}`}>
      {time}
    </span>
  );
}

/** Before: when it begins. While it runs: how long. After: until when the card is due. */
export function InterviewClock({ assignment }: { assignment: Timed }) {
  const now = useNow(HALF_MINUTE);
  const { interview, dueAt, state } = assignment;
  const { kind } = clockOf(interview, now);
  if (kind === 'running') return <Timer interview={interview} />;
  if (kind === 'before') {
    return <span className="sm dim nb">Begins {formatMoment(interview.scheduledAt, now)}</span>;
  }
  const isLate = state === 'LATE' || Date.parse(dueAt) < now.getTime();
  return (
    <Tag tone="wait" icon="clock">
      {isLate ? 'Was due' : 'Due'} {formatMoment(dueAt, now)}
    </Tag>
  );
}
