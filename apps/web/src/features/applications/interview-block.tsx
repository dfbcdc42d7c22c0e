import { Button } from '../../ui/button';
import { formatClock, formatLongDay } from '../../ui/format-time';
import { Icon } from '../../ui/icon';
import { Menu, type MenuAction } from '../../ui/menu';
import { Tag, type Tone } from '../../ui/tag';
import type { Acts } from './acts';
import { PanelRow } from './panel-row';
import type { Interview } from './types';

interface InterviewBlockProps {
  interview: Interview;
  memberId: string;
  isReleased: boolean;
  now: Date;
  acts: Acts | undefined;
}

const STATES: Record<Interview['state'], readonly [text: string, tone: Tone]> = {
  PLANNED: ['Planned', 'note'],
  HELD: ['Held', 'good'],
  CANCELLED: ['Cancelled', 'neutral'],
  NO_SHOW: ['No-show', 'neutral'],
};

/** One interview: when, how it stands, and who is asked to rate it. */
export function InterviewBlock({ interview, memberId, isReleased, now, acts }: InterviewBlockProps) {
  const { scheduledAt, minutes, state, assignments } = interview;
  const isOn = state === 'PLANNED' || state === 'HELD';
  const [text, tone] = STATES[state];
  const day = formatLongDay(scheduledAt);
  return (
    <div className="interview" role="group" aria-label={`Interview, ${day}, ${formatClock(scheduledAt)}`}>
      <div className="interview-head">
        <Icon name="calendar" />
        <span className="row">
          <span className="strong">
            {day}, {formatClock(scheduledAt)}
          </span>
          <span className="dim">{minutes} min</span>
          <Tag tone={tone}>{text}</Tag>
        </span>
        {acts && isOn && (
          <span className="push">
            <Menu
              label={`More about the interview on ${day}`}
              triggerClass="btn quiet small icon"
              trigger={<Icon name="more" />}
              actions={interviewActions(interview, acts)}
            />
          </span>
        )}
      </div>
      <ul>
        {assignments.map((assignment) => (
          <PanelRow
            key={assignment.id}
            assignment={assignment}
            isMine={assignment.member.id === memberId}
            isReleased={isReleased}
            now={now}
            acts={acts}
          />
        ))}
      </ul>
      {acts && isOn && (
        <Button
          size="small"
          variant="quiet"
          icon="plus"
          onPress={() => acts.open({ kind: 'add-interviewer', interview })}
        >
          Add an interviewer
        </Button>
      )}
    </div>
  );
}

function interviewActions(interview: Interview, { open, direct }: Acts): MenuAction[] {
  const isSubmitted = interview.assignments.some(({ state }) => state === 'SUBMITTED');
  const held: MenuAction =
    interview.state === 'PLANNED'
      ? {
          key: 'held',
          label: 'It was held',
          icon: 'check',
          onAction: () => direct({ kind: 'interview', interview, state: 'HELD' }),
        }
      : {
          key: 'planned',
          label: 'It is still to be held',
          icon: 'clock',
          onAction: () => direct({ kind: 'interview', interview, state: 'PLANNED' }),
        };
  const move: MenuAction = {
    key: 'move',
    label: 'Move it',
    icon: 'calendar',
    onAction: () => open({ kind: 'move-interview', interview }),
  };
  // A card is in, so that it did take place.
  if (isSubmitted) return [move, held];
  return [
    move,
    held,
    {
      key: 'cancel',
      label: 'Cancel it',
      icon: 'close',
      onAction: () => open({ kind: 'fall-through', interview, state: 'CANCELLED' }),
    },
    {
      key: 'no-show',
      label: 'The candidate did not come',
      icon: 'close',
      onAction: () => open({ kind: 'fall-through', interview, state: 'NO_SHOW' }),
    },
  ];
}
