import { memo } from 'react';
import type { KitCriterionFragment } from '../../../gql/scorecards/graphql';
import type { CardCriteria } from '../rating/use-card';

type Question = KitCriterionFragment['questions'][number];

/** What to listen for. Only anchors are rated, so it stays folded until it is wanted. */
function ListeningAids({ question }: { question: Question }) {
  return (
    <details className="aids">
      <summary>What to listen for</summary>
      <dl>
        <dt>Strong</dt>
        <dd>{question.strong}</dd>
        <dt>Weak</dt>
        <dd>{question.weak}</dd>
      </dl>
    </details>
  );
}

const KINDS: Record<string, string> = { behavioural: 'Past', situational: 'Scenario' };

function Ask({ question, isOpen }: { question: Question; isOpen: boolean }) {
  return (
    <div className="ask">
      <p className="row nowrap top">
        <span className="qt">{question.ask}</span>
        <span className="qm">{KINDS[question.kind] ?? question.kind}</span>
      </p>
      {isOpen && (
        <>
          <div className="probe">
            <p className="eyebrow">Same probes for every candidate</p>
            <ul>
              {question.probes.map((probe) => (
                <li key={probe}>{probe}</li>
              ))}
            </ul>
          </div>
          <ListeningAids question={question} />
        </>
      )}
    </div>
  );
}

interface QuestionListProps {
  criteria: CardCriteria;
  /** The place one is at. */
  here: number;
  /** The places with an answer, as text: '0 2 5'. Equal texts keep the list as it is drawn. */
  answered: string;
  onOpen: (place: number) => void;
}

/** The questions of each criterion, in the order of the card; those of the criterion one is at are open. */
export const QuestionList = memo(function QuestionList({
  criteria,
  here,
  answered,
  onOpen,
}: QuestionListProps) {
  const done = new Set(answered.split(' ').map(Number));
  return (
    <ol className="qs">
      {criteria.map((criterion, at) => {
        const isOpen = at === here;
        const state = isOpen ? 'q here' : done.has(at) && answered !== '' ? 'q done' : 'q';
        return (
          <li key={criterion.key} className={state} data-question={at}>
            <h3>
              <button type="button" aria-expanded={isOpen} onClick={() => onOpen(at)}>
                <span className="qn">{at + 1}</span> {criterion.title}
              </button>
            </h3>
            {criterion.questions.map((question) => (
              <Ask key={question.id} question={question} isOpen={isOpen} />
            ))}
          </li>
        );
      })}
    </ol>
  );
});
