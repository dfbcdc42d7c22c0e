import { ROUTES } from '../../app/routes';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { Tag } from '../../ui/tag';
import type { Acts } from './acts';
import { AssignmentStanding } from './assignment-standing';
import type { PanelAssignment } from './types';

interface PanelRowProps {
  assignment: PanelAssignment;
  isMine: boolean;
  isReleased: boolean;
  now: Date;
  acts: Acts | undefined;
}

/** One interviewer of a panel. */
export function PanelRow({ assignment, isMine, isReleased, now, acts }: PanelRowProps) {
  const { id, member, shadow, notBlind, state } = assignment;
  const isOwed = state === 'OWED' || state === 'LATE';
  return (
    <li className={state === 'WITHDRAWN' ? 'panel-row is-over' : 'panel-row'}>
      <Avatar name={member.name} />
      <span className="panel-name">
        {member.name} {isMine && <span className="faint">(you)</span>}
        {shadow && <Tag>In training</Tag>}
        {notBlind && <Tag>Not blind</Tag>}
      </span>
      <AssignmentStanding assignment={assignment} isReleased={isReleased} now={now} />
      <span className="panel-end">
        {isMine && state !== 'WITHDRAWN' && (
          <Link to={ROUTES.scorecard} params={{ assignmentId: id }} className="sm">
            {isOwed ? 'Write your scorecard' : 'Your scorecard'}
          </Link>
        )}
        {acts && isOwed && (
          <Menu
            label={`More about ${member.name}`}
            triggerClass="btn quiet small icon"
            trigger={<Icon name="more" />}
            actions={[
              {
                key: 'deadline',
                label: 'Move the deadline',
                icon: 'clock',
                onAction: () => acts.open({ kind: 'deadline', assignment }),
              },
              {
                key: 'withdraw',
                label: 'Withdraw',
                icon: 'close',
                onAction: () => acts.open({ kind: 'withdraw', assignment }),
              },
            ]}
          />
        )}
      </span>
    </li>
  );
}
