import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../app/link-button';
import { ROUTES } from '../../app/routes';
import type { OwedRowFragment } from '../../gql/interviews/graphql';
import { plural } from '../../ui/format';
import { formatClock, formatSpan, readerZone } from '../../ui/format-time';
import { jobLine } from '../../ui/job-line';
import { Tag } from '../../ui/tag';
import { endOf } from './agenda';
import { companyText } from './words';

const startText = (scheduledAt: string, now: Date): string => {
  const wait = Date.parse(scheduledAt) - now.getTime();
  return wait > 0 ? `Starts in ${formatSpan(wait)}` : `Running for ${formatSpan(wait)}`;
};

/** The interview one goes to now: the one primary action of the page. */
export function NextPanel({ row, now, memberId }: { row: OwedRowFragment; now: Date; memberId: string }) {
  const { application, criteria, interview, shadow } = row;
  const name = application.candidate.fullName;
  const part = shadow
    ? `You shadow: your card on ${plural(criteria.length, 'criterion', 'criteria')} counts in no score`
    : `You cover ${plural(criteria.length, 'criterion', 'criteria')}`;
  return (
    <section className="panel iv-next" aria-labelledby="next-title" data-row="">
      <div className="body">
        <div className="stack-2">
          <p className="row sm">
            <Tag tone="plumb" icon="clock">
              {startText(interview.scheduledAt, now)}
            </Tag>
            <span className="faint">
              {formatClock(interview.scheduledAt)} to {formatClock(new Date(endOf(row)))}, {readerZone()}
            </span>
          </p>
          <h2 id="next-title">
            <Link to={ROUTES.scorecard} params={{ assignmentId: row.id }}>
              {name}, {interview.stage.title}
            </Link>
          </h2>
          <p className="dim">
            {jobLine(application.job)}. {part}. {companyText(interview.assignments, memberId)}.
          </p>
          <p className="xs faint">
            Nobody reads your scorecard, and you read nobody else’s, until the round is released.
          </p>
        </div>
        <LinkButton
          variant="primary"
          size="large"
          shortcut="Enter"
          to={ROUTES.scorecard}
          params={{ assignmentId: row.id }}
        >
          Open kit and scorecard
        </LinkButton>
      </div>
    </section>
  );
}
