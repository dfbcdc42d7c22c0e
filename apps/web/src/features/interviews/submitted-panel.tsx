import type { SubmittedRowFragment } from '../../gql/interviews/graphql';
import { Button } from '../../ui/button';
import { formatClock, formatDay } from '../../ui/format-time';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { InterviewRow } from './interview-row';
import type { Earlier } from './use-earlier';
import { ratedText, sealedText } from './words';

interface SubmittedPanelProps {
  rows: readonly SubmittedRowFragment[];
  now: Date;
  earlier: Earlier;
}

function Standing({ row, now }: { row: SubmittedRowFragment; now: Date }) {
  if (row.roundState === 'RELEASED') return <Tag icon="eye">Released</Tag>;
  return (
    <>
      <Tag tone="seal" icon="lock">
        Sealed
      </Tag>
      <span className="xs faint">{sealedText(row.application.rounds, row.round, now)}</span>
    </>
  );
}

/** Scorecards that are handed in, the newest interview first. */
export function SubmittedPanel({ rows, now, earlier }: SubmittedPanelProps) {
  return (
    <Panel
      title="Submitted"
      sentence="They do not change any more"
      {...(earlier.canAsk && {
        footer: (
          <Button size="small" isPending={earlier.isPending} onPress={earlier.ask}>
            {earlier.hasFailed ? 'Earlier ones did not load. Try again' : 'Earlier ones'}
          </Button>
        ),
      })}
    >
      <ul>
        {rows.map((row) => {
          const when = row.submittedAt ?? row.interview.scheduledAt;
          return (
            <InterviewRow
              key={row.id}
              row={row}
              day={formatDay(when, now)}
              time={`${formatClock(when)}${row.scorecard?.late ? ', late' : ''}`}
              figures={
                <>
                  {ratedText(row.scorecard?.ratings ?? [])}
                  {row.shadow && <span className="iv-line">You shadowed</span>}
                </>
              }
              standing={<Standing row={row} now={now} />}
              act="Read mine"
              isQuiet
            />
          );
        })}
      </ul>
    </Panel>
  );
}
