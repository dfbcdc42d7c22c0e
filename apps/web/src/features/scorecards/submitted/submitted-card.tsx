import { useState } from 'react';
import type { SubmittedCardFragment } from '../../../gql/scorecards/graphql';
import { formatDate } from '../../../ui/format-time';
import { recommendationWords } from '../draft/submission';
import type { CardAssignment } from '../use-scorecard';
import { ReadRating } from './read-rating';

interface SubmittedCardProps {
  assignment: CardAssignment;
  card: SubmittedCardFragment;
}

/** A card that does not change any more, in the words that were in front of whoever rated. */
export function SubmittedCard({ assignment, card }: SubmittedCardProps) {
  const ratings = new Map(card.ratings.map((rating) => [rating.criterion.key, rating]));
  return (
    <section className="panel read-card" aria-labelledby="ratings-title">
      <h2 className="vh" id="ratings-title">
        Ratings
      </h2>
      <ol>
        {assignment.criteria.map((criterion, at) => {
          const rating = ratings.get(criterion.key);
          return (
            rating && <ReadRating key={criterion.key} number={at + 1} criterion={criterion} rating={rating} />
          );
        })}
      </ol>
      <div className="read-overall stack-2">
        <p>
          <b>Overall: {recommendationWords(card.recommendation)}</b>
        </p>
        {card.summary && (
          <p className="quote" dir="auto">
            {card.summary}
          </p>
        )}
      </div>
    </section>
  );
}

/** Printed last: what makes the paper traceable. */
export function PrintFoot({ assignment, card }: SubmittedCardProps) {
  const [now] = useState(() => new Date());
  const digest = assignment.application.rubricVersion?.contentDigest;
  return (
    <p className="print-foot">
      Scorecard {card.id} · revision {card.revision} · by {card.author.name} ·{' '}
      {digest && `rubric sha-256 ${digest} · `}printed {formatDate(now)}
    </p>
  );
}
