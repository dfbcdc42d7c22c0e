import { useRef, type FocusEvent } from 'react';
import type { Problem } from '../../../ui/problems';
import { OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { CriterionRow, type RowActions } from './criterion-row';
import { OverallRow } from './overall-row';
import type { OpenCard } from './use-card';
import { useSteadyRows } from './use-card-focus';

interface CriteriaPaneProps {
  card: OpenCard;
  /** What the server refused, by place. */
  problems: ReadonlyMap<number, readonly Problem[]>;
}

const NONE: readonly Problem[] = [];

export function CriteriaPane({ card, problems }: CriteriaPaneProps) {
  const { criteria, view, place, actions } = card;
  const list = useRef<HTMLElement>(null);
  const keep = useSteadyRows(list, place.here);
  const kept = useRef<RowActions>(actions);
  kept.current = {
    ...actions,
    rate: (at, level) => {
      keep(at);
      actions.rate(at, level);
    },
    open: (at) => {
      keep(at);
      actions.open(at);
    },
  };
  // One object for all renders, so that a key press redraws one row and not all of them.
  const steady = useRef<RowActions>({
    rate: (at, level) => kept.current.rate(at, level),
    write: (at, text) => kept.current.write(at, text),
    open: (at) => kept.current.open(at),
    settle: (at, choice) => kept.current.settle(at, choice),
    foldAnchors: () => kept.current.foldAnchors(),
    sendNow: () => kept.current.sendNow(),
  }).current;
  // Reached with the Tab key, a row opens: nobody rates without seeing the anchors.
  const onFocus = (event: FocusEvent) => {
    const row = event.target.closest('[data-place]')?.getAttribute('data-place');
    const at = row == null ? place.here : Number(row);
    if (at !== place.here && event.target.matches('input:focus-visible')) kept.current.open(at);
  };
  return (
    <section className="score" aria-labelledby="criteria-title" ref={list} onFocus={onFocus}>
      <h2 className="vh" id="criteria-title">
        Criteria
      </h2>
      <ol className="crs">
        {criteria.map((criterion, at) => (
          <CriterionRow
            key={criterion.key}
            criterion={criterion}
            place={at}
            answer={answerAt(view, criterion.position)}
            dispute={view.disputes.get(criterion.position)}
            problems={problems.get(at) ?? NONE}
            isHere={at === place.here}
            showsAnchors={place.showsAnchors}
            actions={steady}
          />
        ))}
      </ol>
      <OverallRow
        place={criteria.length}
        answer={answerAt(view, OVERALL)}
        dispute={view.disputes.get(OVERALL)}
        problems={problems.get(criteria.length) ?? NONE}
        isHere={place.here === criteria.length}
        onLevel={(level) => steady.rate(criteria.length, level)}
        onSettle={(choice) => steady.settle(criteria.length, choice)}
      />
    </section>
  );
}
