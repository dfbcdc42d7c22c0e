import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { openDraft } from '../draft/open-drafts';
import { progressOf } from '../draft/progress';
import { useLeaveGuard } from '../draft/use-draft';
import { useFreshDraft } from '../draft/use-fresh-draft';
import { KitPane } from '../kit/kit-pane';
import { CriteriaPane } from '../rating/criteria-pane';
import { useCard } from '../rating/use-card';
import { useCardFocus } from '../rating/use-card-focus';
import { problemsOf } from '../review/problems-of';
import { ReviewDialog } from '../review/review-dialog';
import { useReview } from '../review/use-review';
import { useSubmission } from '../review/use-submission';
import type { LoadedCard } from '../use-scorecard';
import { CardBar } from './card-bar';
import { CardFoot } from './card-foot';
import { CardNotices } from './card-notices';
import { CardSaveState } from './card-save-state';
import { InterviewClock } from './interview-clock';
import { PaneSwitch } from './pane-switch';
import { PrintedDraft } from './printed-draft';

interface OpenCardViewProps {
  loaded: LoadedCard;
  /** The card is handed in, or nobody asks for it any more: from then on the page shows what the server holds. */
  onClosed: () => void;
}

/** A card being filled in: what to ask on one side, what to rate on the other. */
export function OpenCardView({ loaded, onClosed }: OpenCardViewProps) {
  const { assignment, memberId, evidenceIsRequired } = loaded;
  const client = useClient();
  const [draft] = useState(() =>
    openDraft({ memberId, assignmentId: assignment.id }, client, assignment.draft),
  );
  const card = useCard(assignment.criteria, draft);
  const { criteria, saver, view, place, positionAt } = card;
  const root = useRef<HTMLDivElement>(null);
  const review = useReview(card);
  const submission = useSubmission(assignment.id, card, onClosed);
  const progress = progressOf(criteria, view);
  const isReleased = assignment.roundState === 'RELEASED';
  const problems = useMemo(
    () => problemsOf(criteria, view, submission.problems),
    [criteria, view, submission.problems],
  );
  useCardFocus(root, place);
  useLeaveGuard(saver);
  useFreshDraft({ assignmentId: assignment.id, saver, positionAt, onClosed });
  useEffect(() => {
    if (view.closed) onClosed();
  }, [view.closed, onClosed]);
  return (
    <div className="card-page" ref={root} data-pane={place.pane}>
      <CardBar
        assignment={assignment}
        remark={isReleased ? 'open as soon as you submit' : 'sealed until the round is released'}
      >
        <div className="card-standing push">
          <CardSaveState card={card} />
          <InterviewClock assignment={assignment} />
        </div>
      </CardBar>
      <PaneSwitch
        pane={place.pane}
        progress={`${progress.rated} of ${progress.asked}`}
        onShow={card.showPane}
      />
      <div className="panes">
        <KitPane assignment={assignment} card={card} />
        <div className="score-scroll">
          <CardNotices assignment={assignment} />
          <CriteriaPane card={card} problems={problems} />
        </div>
      </div>
      <PrintedDraft card={card} digest={assignment.application.rubricVersion?.contentDigest} />
      <CardFoot progress={progress} onReview={review.open} />
      {review.isOpen && (
        <ReviewDialog
          card={card}
          evidenceIsRequired={evidenceIsRequired}
          isReleased={isReleased}
          submission={submission}
          onJump={review.jump}
          onNote={review.toNote}
          onClose={review.close}
        />
      )}
    </div>
  );
}
