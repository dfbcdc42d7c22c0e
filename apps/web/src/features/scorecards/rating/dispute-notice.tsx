import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Callout } from '../../../ui/callout';
import { formatMoment } from '../../../ui/format-time';
import { LevelChip } from '../../../ui/level-chip';
import { levelOf, OVERALL, type Answer } from '../draft/answer';
import { readNotes } from '../draft/notes';
import type { Choice, Stored } from '../draft/save-slot';
import { RECOMMENDATIONS } from '../draft/submission';

interface DisputeNoticeProps {
  position: number;
  mine: Answer;
  theirs: Stored;
  onSettle: (choice: Choice) => void;
}

const wordsOf = (position: number, answer: Answer): string =>
  position === OVERALL
    ? readNotes(answer.text)
        .map(({ place, text }) => (place === null ? text : `/${place} ${text}`))
        .join('\n')
    : answer.text;

function Side({ title, position, answer }: { title: string; position: number; answer: Answer }) {
  const words = wordsOf(position, answer);
  const overall = RECOMMENDATIONS.find(({ level }) => level === answer.level);
  return (
    <div>
      <p className="row nowrap eyebrow">
        {position === OVERALL ? (
          <span className="tag">{overall?.words ?? 'No overall'}</span>
        ) : (
          <LevelChip level={levelOf(answer)} />
        )}
        {title}
      </p>
      {words === '' ? (
        <p className="xs faint">No words</p>
      ) : (
        <p className="quote" dir="auto">
          {words}
        </p>
      )}
    </div>
  );
}

/** Two devices wrote at the same place. Both sides stand here until the person has chosen. */
export function DisputeNotice({ position, mine, theirs, onSettle }: DisputeNoticeProps) {
  const [now] = useState(() => new Date());
  const when = theirs.at === null ? '' : `, ${formatMoment(theirs.at, now)}`;
  const levelsDiffer =
    position !== OVERALL &&
    mine.level !== theirs.answer.level &&
    (mine.level !== null || mine.notObserved) &&
    theirs.answer.level !== null;
  return (
    <Callout tone="wait" title="This was changed in another window or on another device." announce>
      Nothing is saved here until you choose.
      <div className="dispute">
        <Side title="Here, not saved" position={position} answer={mine} />
        <Side title={`There${when}`} position={position} answer={theirs.answer} />
      </div>
      <div className="row">
        <Button size="small" onPress={() => onSettle('mine')}>
          Keep mine
        </Button>
        <Button size="small" onPress={() => onSettle('theirs')}>
          Take the other
        </Button>
        <Button size="small" onPress={() => onSettle('both')}>
          {levelsDiffer ? 'Keep both texts, my level' : 'Keep both texts'}
        </Button>
      </div>
    </Callout>
  );
}
