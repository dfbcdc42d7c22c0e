import { useShortcuts } from '../../../app/shortcut-registry';
import { Button } from '../../../ui/button';
import { Callout } from '../../../ui/callout';
import { Dialog } from '../../../ui/dialog';
import { LevelChip } from '../../../ui/level-chip';
import { levelOf, OVERALL } from '../draft/answer';
import { answerAt } from '../draft/draft-view';
import { reviewCard, standing } from '../draft/progress';
import { RECOMMENDATIONS } from '../draft/submission';
import type { OpenCard } from '../rating/use-card';
import { Findings } from './findings';
import type { CardSubmission, Failure } from './use-submission';

interface ReviewDialogProps {
  card: OpenCard;
  evidenceIsRequired: boolean;
  /** Its round was released without it: a late card opens at once. */
  isReleased: boolean;
  submission: CardSubmission;
  onJump: (place: number) => void;
  onNote: () => void;
  onClose: () => void;
}

const FAILURES: Record<Failure, string> = {
  offline: 'You are offline. Nothing is lost: submit again when you are back. It cannot happen twice.',
  'no-answer': 'The server did not answer. Nothing is lost: submit again. It cannot happen twice.',
  'signed-out': 'You are signed out. Nothing is lost: sign in and submit again. It cannot happen twice.',
};

function Summary({ card }: { card: OpenCard }) {
  const { criteria, view } = card;
  const overall = RECOMMENDATIONS.find(({ level }) => level === answerAt(view, OVERALL).level);
  return (
    <>
      <ol className="review-sum">
        {criteria.map(({ key, position, title }, at) => {
          const answer = answerAt(view, position);
          return (
            <li key={key}>
              <LevelChip level={levelOf(answer)} />
              <span>
                {at + 1} {title}
              </span>
              <span className="xs faint">{standing(answer)}</span>
            </li>
          );
        })}
      </ol>
      <p className="sm">
        <b>Overall:</b>{' '}
        {overall ? overall.words : <span className="dim">not given yet. It is required.</span>}
      </p>
    </>
  );
}

/** The last look before a card is handed in: blockers, then warnings, then all of it. The same key submits. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { card, evidenceIsRequired, isReleased, submission, onJump, onNote, onClose } = props;
  const review = reviewCard(card.criteria, card.view, evidenceIsRequired);
  const isBlocked = review.blockers.length > 0;
  const submit = () => {
    const first = review.blockers[0];
    if (first) onJump(first.place);
    else if (!submission.isSending) void submission.send();
  };
  useShortcuts([
    { keys: 'mod+Enter', label: 'Submit', group: 'Scorecard', inText: true, inDialog: true, run: submit },
  ]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Submit this scorecard?"
      sentence={`It cannot be changed afterwards. Others read it ${isReleased ? 'at once' : 'when the round is released'}.`}
      footer={
        <>
          <Button shortcut="Escape" onPress={onClose}>
            Back to criteria
          </Button>
          <Button
            variant="primary"
            shortcut="mod+Enter"
            isPending={submission.isSending}
            disabledReason={isBlocked ? 'See what is missing above.' : undefined}
            onPress={submit}
          >
            {submission.isSending ? 'Submitting…' : 'Submit'}
          </Button>
        </>
      }
    >
      <Findings
        criteria={card.criteria}
        review={review}
        problems={submission.problems}
        hasOpenNote={card.copy.note().trim() !== ''}
        onJump={onJump}
        onNote={onNote}
      />
      {submission.failure && (
        <Callout tone="stop" title="Not submitted." announce>
          {FAILURES[submission.failure]}
        </Callout>
      )}
      <Summary card={card} />
    </Dialog>
  );
}
