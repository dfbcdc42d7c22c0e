import { useState, type RefObject } from 'react';
import { useOfflineSince } from '../../../app/network';
import type { Outcome } from '../../../app/outcome';
import { useShortcuts } from '../../../app/shortcut-registry';
import { useIntent } from '../../../app/use-intent';
import { RecordDecisionDocument } from '../../../gql/debrief/graphql';
import { notify } from '../../../ui/toasts';
import type { DebriefedApplication, Decision } from '../view';
import { outcomeName } from '../words';

export type Choice = Decision['outcome'];

const GROUP = 'Debrief';

/** What has to be there before anybody is asked to confirm; undefined when it is. */
const reasonOf = (isOffline: boolean, choice: Choice | null): string | undefined => {
  if (isOffline) return 'The server cannot be reached. What you wrote stays here.';
  return choice === null ? 'Choose hire, no hire or hold first.' : undefined;
};

/** A decision while it is made: chosen, written, confirmed, recorded. */
export function useDecision(
  application: DebriefedApplication,
  choices: RefObject<HTMLElement | null>,
  onRecorded: () => void,
) {
  const { send, isPending } = useIntent(RecordDecisionDocument);
  const isOffline = useOfflineSince() !== null;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [rationale, setRationale] = useState('');
  const [isConfirming, setConfirming] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const reason = reasonOf(isOffline, choice);
  const toChoices = () => choices.current?.querySelector('input')?.focus();
  const review = () => (reason === undefined ? setConfirming(true) : toChoices());
  const record = async () => {
    if (choice === null || isPending) return;
    const result = await send({ applicationId: application.id, outcome: choice, rationale });
    setOutcome(result);
    setConfirming(false);
    if (result.kind !== 'done') return;
    setChoice(null);
    setRationale('');
    notify(`Decision recorded for ${application.candidate.fullName}: ${outcomeName(choice).toLowerCase()}.`);
    onRecorded();
  };
  useShortcuts([
    { keys: 'd', label: 'Go to the decision', group: GROUP, run: toChoices },
    {
      keys: 'mod+Enter',
      label: 'Review the decision, then record it',
      group: GROUP,
      inDialog: isConfirming,
      run: () => (isConfirming ? void record() : review()),
    },
  ]);
  const goBack = () => setConfirming(false);
  const answer = { choice, setChoice, rationale, setRationale };
  return { answer, reason, isConfirming, review, goBack, record, isPending, outcome };
}
