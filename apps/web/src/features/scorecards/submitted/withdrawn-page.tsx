import { LinkButton } from '../../../app/link-button';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import { isLevel } from '../../../ui/level';
import { LevelChip } from '../../../ui/level-chip';
import { Panel } from '../../../ui/panel';
import { useNow } from '../../../ui/use-now';
import { levelOf, OVERALL } from '../draft/answer';
import type { WithdrawnAssignment } from '../use-scorecard';

const MINUTE = 60_000;

type Written = WithdrawnAssignment['draft'][number];

function WrittenLine({ rating }: { rating: Written }) {
  const level = levelOf(rating);
  return (
    <li className="read-leftover">
      {rating.position === OVERALL ? <span className="tag">Notes</span> : <LevelChip level={level} />}
      <p className="quote" dir="auto">
        {rating.text || <span className="xs faint">Nothing written</span>}
      </p>
    </li>
  );
}

/** A scorecard that its author is not asked for any more: what was written is still theirs to read, the candidate is not. */
export function WithdrawnPage({ assignment }: { assignment: WithdrawnAssignment }) {
  const now = useNow(MINUTE);
  const { draft, withdrawnAt } = assignment;
  const written = draft.filter(
    ({ level, notObserved, text }) => text !== '' || notObserved || isLevel(level),
  );
  const fact =
    withdrawnAt === null
      ? 'You are not asked for this scorecard any more.'
      : `Since ${formatMoment(withdrawnAt, now)} you are not asked for this scorecard any more.`;
  return (
    <div className="card-wait">
      <Page
        title="Scorecard withdrawn"
        width="narrow"
        trail={[{ label: 'My interviews', to: ROUTES.interviews }]}
        actions={<LinkButton to={ROUTES.interviews}>My interviews</LinkButton>}
      >
        <div className="stack-4">
          <Callout tone="plain" title={fact}>
            The interview was called off, or somebody took you off its panel. You owe nothing here.
          </Callout>
          {written.length > 0 && (
            <Panel title="What you had written" sentence="Only you can read this. It counts nowhere.">
              <ul>
                {written.map((rating) => (
                  <WrittenLine key={rating.position} rating={rating} />
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </Page>
    </div>
  );
}
