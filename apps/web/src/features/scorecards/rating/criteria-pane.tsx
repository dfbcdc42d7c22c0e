import { useMemo, useRef } from 'react';
import type { Problem } from '../../../ui/problems';
import { OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { CriterionRow, type RowActions } from './criterion-row';
import { OverallRow } from './overall-row';
import type { OpenCard } from './use-card';
import { useOpenOnFocus, useSteadyRows } from './use-card-focus';

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
  // The same object for all renders, so that a key press redraws one row and not all of them.
  const steady = useMemo<RowActions>(
    () => ({
      ...actions,
      rate: (at, level) => {
        keep(at);
        actions.rate(at, level);
      },
      open: (at) => {
        keep(at);
        actions.open(at);
      },
    }),
    [actions, keep],
  );
  useOpenOnFocus(list, steady.open);
  return (
    <section className="score" aria-labelledby="criteria-title" ref={list}>
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
        actions={steady}
      />
    </section>
  );
}
