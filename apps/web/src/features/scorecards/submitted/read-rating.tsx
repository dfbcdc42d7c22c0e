import type { CardCriterionFragment, SubmittedCardFragment } from '../../../gql/scorecards/graphql';
import { isLevel } from '../../../ui/level';
import { LevelChip } from '../../../ui/level-chip';

type Rating = SubmittedCardFragment['ratings'][number];

interface ReadRatingProps {
  number: number;
  criterion: CardCriterionFragment;
  rating: Pick<Rating, 'level' | 'notObserved' | 'evidence'>;
}

/** One rating as text: the level, the anchor that was chosen, and what was written. */
export function ReadRating({ number, criterion, rating }: ReadRatingProps) {
  const level = rating.notObserved ? 'N' : isLevel(rating.level) ? rating.level : null;
  const anchor = criterion.anchors.find((one) => one.level === level);
  return (
    <li className="read-rating">
      <span className="cn">{number}</span>
      <LevelChip level={level} />
      <div className="stack-2">
        <h3>{criterion.title}</h3>
        <p className="sm dim">{anchor?.text ?? (level === 'N' ? 'Not observed' : 'Not rated')}</p>
        {rating.evidence ? (
          <p className="quote" dir="auto">
            {rating.evidence}
          </p>
        ) : (
          <p className="xs faint">Nothing written</p>
        )}
      </div>
    </li>
  );
}
