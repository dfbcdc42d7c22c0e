import type { OwedRowFragment } from '../../gql/interviews/graphql';
import { plural } from '../../ui/format';
import { formatClock, formatDay, formatRelative } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { endOf } from './agenda';
import { InterviewRow } from './interview-row';
import { answeredIn, companyText, dueText } from './words';

interface OwedPanelProps {
  rows: readonly OwedRowFragment[];
  now: Date;
  /** The row that Enter opens. */
  firstId: string | undefined;
}

function Figures({ row }: { row: OwedRowFragment }) {
  const answered = answeredIn(row.draft);
  return (
    <>
      {plural(row.criteria.length, 'criterion', 'criteria')}
      {answered > 0 && <span className="iv-line">{answered} rated</span>}
    </>
  );
}

function ShadowTag() {
  return <Tag icon="eye">You shadow</Tag>;
}

/** Interviews that are over and whose scorecard is still to come. */
export function WaitingPanel({ rows, now, firstId }: OwedPanelProps) {
  const late = rows.filter(({ state }) => state === 'LATE').length;
  const sentence =
    late > 0 ? `${late} late: kept whenever it comes, and marked late` : 'Held, and still to be rated';
  return (
    <Panel title="Waiting for you" sentence={sentence}>
      <ul>
        {rows.map((row) => (
          <InterviewRow
            key={row.id}
            row={row}
            day={formatDay(row.interview.scheduledAt, now)}
            time={formatRelative(new Date(endOf(row)), now)}
            figures={<Figures row={row} />}
            standing={
              <>
                <Tag tone="wait" icon={row.state === 'LATE' ? 'alert' : 'clock'}>
                  {dueText(row, row.draft, now)}
                </Tag>
                {row.shadow && <ShadowTag />}
              </>
            }
            act={row.draft.length > 0 ? 'Finish' : 'Rate'}
            isFirst={row.id === firstId}
          />
        ))}
      </ul>
    </Panel>
  );
}

/** Interviews to come, by day. */
export function ComingPanel({ rows, now, firstId, memberId }: OwedPanelProps & { memberId: string }) {
  return (
    <Panel title="Coming up" sentence={plural(rows.length, 'interview')}>
      <ul>
        {rows.map((row) => (
          <InterviewRow
            key={row.id}
            row={row}
            day={formatDay(row.interview.scheduledAt, now)}
            time={`${formatClock(row.interview.scheduledAt)}, ${row.interview.minutes} min`}
            figures={<Figures row={row} />}
            standing={
              <>
                {row.shadow && <ShadowTag />}
                <span className="xs faint">{companyText(row.interview.assignments, memberId)}</span>
              </>
            }
            act="Prepare"
            isFirst={row.id === firstId}
          />
        ))}
      </ul>
    </Panel>
  );
}
