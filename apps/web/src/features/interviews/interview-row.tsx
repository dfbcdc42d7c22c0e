import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../app/link-button';
import { ROUTES } from '../../app/routes';
import type { InterviewRowFragment } from '../../gql/interviews/graphql';
import { jobLine } from '../../ui/job-line';

interface InterviewRowProps {
  row: InterviewRowFragment;
  /** 'Mon 23' over '09:00, 45 min'. */
  day: string;
  time: string;
  /** '6 criteria' over '5 rated'. */
  figures: ReactNode;
  standing: ReactNode;
  /** The verb of what one does here: 'Finish'. */
  act: string;
  /** Pressed by Enter as long as no row has the focus. */
  isFirst?: boolean;
  isQuiet?: boolean;
}

/** One interview of mine. Its name leads to its scorecard, and so does what is to be done. */
export function InterviewRow(props: InterviewRowProps) {
  const { row, day, time, figures, standing, act, isFirst = false, isQuiet = false } = props;
  const { application, interview } = row;
  const name = application.candidate.fullName;
  return (
    <li className="iv" data-row="">
      <p className="iv-time">
        <b>{day}</b>
        <span className="faint xs">{time}</span>
      </p>
      <div className="iv-who">
        <h3>
          <Link to={ROUTES.scorecard} params={{ assignmentId: row.id }}>
            {name}
          </Link>
        </h3>
        <p className="sm dim">{interview.stage.title}</p>
        <p className="xs faint">{jobLine(application.job)}</p>
      </div>
      <p className="iv-figures xs faint">{figures}</p>
      <div className="iv-standing">{standing}</div>
      <div className="iv-act">
        <LinkButton
          size="small"
          variant={isQuiet ? 'quiet' : 'default'}
          to={ROUTES.scorecard}
          params={{ assignmentId: row.id }}
          aria-label={`${act}: ${name}, ${interview.stage.title}`}
          {...(isFirst && { shortcut: 'Enter' })}
        >
          {act}
        </LinkButton>
      </div>
    </li>
  );
}
