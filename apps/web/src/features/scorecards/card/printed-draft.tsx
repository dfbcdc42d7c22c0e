import { useState } from 'react';
import { formatDate } from '../../../ui/format-time';
import { useMediaQuery } from '../../../ui/use-media-query';
import { OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { readNotes } from '../draft/notes';
import { RECOMMENDATIONS } from '../draft/submission';
import type { OpenCard } from '../rating/use-card';
import { ReadRating } from '../submitted/read-rating';

interface PrintedDraftProps {
  card: OpenCard;
  /** Of the rubric version. */
  digest: string | undefined;
}

function Paper({ card, digest }: PrintedDraftProps) {
  const [now] = useState(() => new Date());
  const { criteria, view } = card;
  const overall = answerAt(view, OVERALL);
  const recommendation = RECOMMENDATIONS.find(({ level }) => level === overall.level);
  return (
    <div className="read-page">
      <p>
        <b>Draft, not submitted</b>
      </p>
      <ol>
        {criteria.map((criterion, at) => {
          const { text, ...answer } = answerAt(view, criterion.position);
          const rating = { ...answer, evidence: text };
          return <ReadRating key={criterion.key} number={at + 1} criterion={criterion} rating={rating} />;
        })}
      </ol>
      <p className="read-overall">
        <b>Overall: {recommendation?.words ?? 'not given yet'}</b>
      </p>
      {readNotes(overall.text).map(({ at, place, text }, line) => (
        <p key={`${at ?? ''} ${line}`} className="words" dir="auto">
          {place === null ? text : `${place}: ${text}`}
        </p>
      ))}
      <p className="print-foot">
        Draft · {digest && `rubric sha-256 ${digest} · `}printed {formatDate(now)}
      </p>
    </div>
  );
}

/** On paper a draft is text: all levels with their anchors and all that was written, none of the controls. */
export function PrintedDraft(props: PrintedDraftProps) {
  const isPrinting = useMediaQuery('print');
  return isPrinting ? <Paper {...props} /> : null;
}
