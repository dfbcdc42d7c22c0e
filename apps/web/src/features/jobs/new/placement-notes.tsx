import type { RubricChoiceFragment } from '../../../gql/jobs/graphql';
import { listText, plural } from '../../../ui/format';
import { Panel } from '../../../ui/panel';
import type { Shift } from './placement-shifts';

interface PlacementNotesProps {
  placement: RubricChoiceFragment['placements'][number];
  shifts: readonly Shift[];
}

/** What it means to put the job there, and what to settle first. */
export function PlacementNotes({ placement, shifts }: PlacementNotesProps) {
  const { title, summary, askBeforeChoosing } = placement;
  return (
    <Panel
      title={`What ${title} shifts`}
      sentence={
        shifts.length === 0 ? 'Nothing in this rubric' : plural(shifts.length, 'criterion', 'criteria')
      }
    >
      <div className="body stack">
        <p className="dim">{summary}</p>
        {askBeforeChoosing.length > 0 && (
          <div>
            <h3>Before you choose it, ask</h3>
            <ul className="bullets">
              {askBeforeChoosing.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {shifts.length > 0 && (
        <ul className="list shifts">
          {shifts.map(({ key, title: criterion, changes, reason }) => (
            <li key={key}>
              <div>
                <b>{criterion}</b> {listText(changes)}
                {reason && <p className="sm dim">{reason}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
