import { Callout } from '../../../ui/callout';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { listText } from '../../../ui/format';
import { waitedFor } from '../../../ui/seal-text';
import { sealedRounds, type DebriefedApplication, type Decision, type Gate } from '../view';
import { outcomeName, unmetText } from '../words';

interface ConfirmDecisionProps {
  application: DebriefedApplication;
  choice: Decision['outcome'];
  rationale: string;
  /** Must-haves that a hire would go past. */
  unmet: readonly Gate[];
  isAgain: boolean;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** What goes on record, and what it goes past. */
export function ConfirmDecision({
  application,
  choice,
  rationale,
  unmet,
  isAgain,
  ...rest
}: ConfirmDecisionProps) {
  const missing = sealedRounds(application.rounds).flatMap((round) => waitedFor(round.assignments));
  return (
    <ConfirmDialog
      {...rest}
      isOpen
      title={`Record “${outcomeName(choice).toLowerCase()}” for ${application.candidate.fullName}?`}
      sentence={`It stays on record under your name and is not changed afterwards${isAgain ? '; the decision before it is replaced and stays on record too' : ', only replaced'}.`}
      confirm={rest.isPending ? 'Recording…' : 'Record decision'}
    >
      {unmet.length > 0 && (
        <Callout tone="wait" title={`Not met: ${unmetText(unmet)}.`}>
          You hire past a must-have. Your reasons have to say why.
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout tone="seal" title="A round is still sealed.">
          You decide without {listText([...new Set(missing)])}.
        </Callout>
      )}
      {rationale.trim() === '' ? (
        <p className="dim">Your reasons are missing.</p>
      ) : (
        <blockquote className="quote" dir="auto">
          {rationale}
        </blockquote>
      )}
    </ConfirmDialog>
  );
}
