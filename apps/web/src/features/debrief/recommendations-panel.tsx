import { Avatar } from '../../ui/avatar';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import type { Card } from './view';
import { marksOf, recommendationName } from './words';

/** What each interviewer would do, from their interview alone, in the words they wrote. */
export function RecommendationsPanel({ cards }: { cards: readonly Card[] }) {
  return (
    <Panel title="What each would do" sentence="From their own interview alone">
      <ul className="list recommendations">
        {cards.map((card) => (
          <li key={card.id}>
            <Avatar name={card.author.name} />
            <div className="who-said">
              <p className="row">
                <b>{card.author.name}</b>
                <span className="faint">{card.assignment.interview.stage.title}</span>
                {marksOf(card).map((mark) => (
                  <Tag key={mark} tone={mark === 'late' ? 'wait' : 'neutral'}>
                    {mark}
                  </Tag>
                ))}
              </p>
              {card.summary && (
                <p className="words lines" dir="auto">
                  {card.summary}
                </p>
              )}
            </div>
            <b className="push nb">{recommendationName(card.recommendation)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
