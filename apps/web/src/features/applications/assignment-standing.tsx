import type { ReactNode } from 'react';
import { formatMoment } from '../../ui/format-time';
import { Tag } from '../../ui/tag';
import type { PanelAssignment } from './types';

interface AssignmentStandingProps {
  assignment: PanelAssignment;
  isReleased: boolean;
  now: Date;
}

/** Whether a card is owed, late, in or not asked for any more; nothing about what it says. */
export function AssignmentStanding({ assignment, isReleased, now }: AssignmentStandingProps) {
  const { state, dueAt, submittedAt, withdrawnAt } = assignment;
  switch (state) {
    case 'OWED':
      return <Standing tag={<Tag>Owed</Tag>} text={`due ${formatMoment(dueAt, now)}`} />;
    case 'LATE':
      return (
        <Standing
          tag={
            <Tag tone="wait" icon="clock">
              Late
            </Tag>
          }
          text={`was due ${formatMoment(dueAt, now)}`}
        />
      );
    case 'SUBMITTED':
      return (
        <Standing
          tag={
            <Tag tone={isReleased ? 'good' : 'seal'} icon={isReleased ? 'check' : 'lock'}>
              Submitted
            </Tag>
          }
          text={submittedAt && formatMoment(submittedAt, now)}
        />
      );
    case 'WITHDRAWN':
      return <Standing tag={<Tag>Withdrawn</Tag>} text={withdrawnAt && formatMoment(withdrawnAt, now)} />;
  }
}

const Standing = ({ tag, text }: { tag: ReactNode; text: string | null }) => (
  <span className="row tight">
    {tag}
    {text && <span className="xs faint">{text}</span>}
  </span>
);
