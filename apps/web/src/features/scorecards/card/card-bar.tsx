import type { ReactNode } from 'react';
import { jobLine } from '../../../ui/job-line';
import type { CardAssignment } from '../use-scorecard';

interface CardBarProps {
  assignment: CardAssignment;
  /** What a reader has to know about this card: 'others read it when the round is released'. */
  remark: string;
  children?: ReactNode;
}

/** Whose interview this is, and by which rubric it is rated. Stays in sight. */
export function CardBar({ assignment, remark, children }: CardBarProps) {
  const { application, interview } = assignment;
  const version = application.rubricVersion && `rubric version ${application.rubricVersion.number}`;
  return (
    <div className="card-bar">
      <div className="card-title">
        <h1 tabIndex={-1}>
          {application.candidate.fullName} <span className="card-stage">{interview.stage.title}</span>
        </h1>
        <p className="xs faint">{[jobLine(application.job), version, remark].filter(Boolean).join(' · ')}</p>
      </div>
      {children}
    </div>
  );
}
