import { useState } from 'react';
import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import type { CardAssignment } from '../use-scorecard';

/** What is unusual about a card that is still to be written. */
export function CardNotices({ assignment }: { assignment: CardAssignment }) {
  const [now] = useState(() => new Date());
  const { state, dueAt, shadow, roundState } = assignment;
  if (state !== 'LATE' && !shadow) return null;
  return (
    <div className="card-notices no-print">
      {state === 'LATE' && (
        <Callout tone="wait" icon="clock" title={`This scorecard was due ${formatMoment(dueAt, now)}.`}>
          {roundState === 'RELEASED'
            ? 'Its round was released without it. It opens when you submit it, marked late.'
            : 'Submit it as it is as soon as you can. It is kept, and marked late.'}
        </Callout>
      )}
      {shadow && (
        <Callout tone="plain" icon="eye" title="You shadow this interview.">
          Rate as if you scored. Your scorecard is kept, and counts in no score.
        </Callout>
      )}
    </div>
  );
}
