import { Avatar } from '../../../ui/avatar';
import { LEVELS } from '../../../ui/level';
import type { Card } from '../view';
import { marksOf } from '../words';

const titleOf = (card: Card): string =>
  [card.author.name, card.assignment.interview.stage.title, ...marksOf(card)].join(', ');

export function MatrixHead({ cards }: { cards: readonly Card[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="frozen">
          Criterion
        </th>
        {cards.map((card) => (
          <th key={card.id} scope="col" className="rater" title={titleOf(card)}>
            <Avatar name={card.author.name} />
            <span className="vh">{titleOf(card)}</span>
            {card.assignment.shadow && (
              <span className="mark" aria-hidden="true">
                trains
              </span>
            )}
            {card.late && (
              <span className="mark late" aria-hidden="true">
                late
              </span>
            )}
            {card.amended && (
              <span className="mark" aria-hidden="true">
                amended
              </span>
            )}
          </th>
        ))}
        <th scope="col" className="picture">
          <span className="vh">Levels on the scale</span>
          <span className="scale5" aria-hidden="true">
            {LEVELS.map((level) => (
              <span key={level}>{level}</span>
            ))}
          </span>
        </th>
        <th scope="col" className="num">
          Mean, spread
        </th>
      </tr>
    </thead>
  );
}
