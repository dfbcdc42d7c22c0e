import { useRef, useState } from 'react';
import { useOfflineSince } from '../../../app/network';
import type { Outcome } from '../../../app/outcome';
import { OutcomeNotice } from '../../../app/outcome-notice';
import { useShortcuts } from '../../../app/shortcut-registry';
import { useIntent } from '../../../app/use-intent';
import { RecordDecisionDocument } from '../../../gql/debrief/graphql';
import { Button } from '../../../ui/button';
import { ChoiceCards } from '../../../ui/choice-cards';
import { problemAt } from '../../../ui/problems';
import { TextAreaField } from '../../../ui/text-field';
import { notify } from '../../../ui/toasts';
import { useFocusOnProblems } from '../../../ui/use-focus-on-problems';
import { LeaveGuard } from '../leave-guard';
import { unmetGates, type DebriefedApplication, type Decision } from '../view';
import { outcomeName, unmetText } from '../words';
import { ConfirmDecision } from './confirm-decision';

type Choice = Decision['outcome'];

const CHOICES: readonly Choice[] = ['NO_HIRE', 'HOLD', 'HIRE'];
const NONE: readonly [] = [];

interface DecisionFormProps {
  application: DebriefedApplication;
  /** A decision stands: this one would take its place. */
  isAgain: boolean;
  again: () => void;
}

/** What has to be there before anybody is asked to confirm; undefined when it is. */
const reasonOf = (isOffline: boolean, choice: Choice | null): string | undefined => {
  if (isOffline) return 'The server cannot be reached. What you wrote stays here.';
  return choice === null ? 'Choose hire, no hire or hold first.' : undefined;
};

function useRecord(application: DebriefedApplication, onDone: () => void) {
  const { send, isPending } = useIntent(RecordDecisionDocument);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const record = async (choice: Choice, rationale: string): Promise<void> => {
    const result = await send({ applicationId: application.id, outcome: choice, rationale });
    setOutcome(result);
    if (result.kind !== 'done') return;
    notify(`Decision recorded for ${application.candidate.fullName}: ${outcomeName(choice).toLowerCase()}.`);
    onDone();
  };
  return { record, isPending, outcome };
}

export function DecisionForm({ application, isAgain, again }: DecisionFormProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [rationale, setRationale] = useState('');
  const [isConfirming, setConfirming] = useState(false);
  const isOffline = useOfflineSince() !== null;
  const { record, isPending, outcome } = useRecord(application, () => {
    setChoice(null);
    setRationale('');
    again();
  });
  const problems = outcome?.kind === 'refused' ? outcome.problems : NONE;
  const form = useFocusOnProblems(problems);
  const panel = useRef<HTMLDivElement>(null);
  const reason = reasonOf(isOffline, choice);
  const review = () => {
    if (reason === undefined) setConfirming(true);
    else panel.current?.querySelector('input')?.focus();
  };
  const confirm = async () => {
    if (choice === null || isPending) return;
    await record(choice, rationale);
    setConfirming(false);
  };
  useShortcuts([
    {
      keys: 'd',
      label: 'Go to the decision',
      group: 'Debrief',
      run: () => panel.current?.querySelector('input')?.focus(),
    },
    {
      keys: 'mod+Enter',
      label: 'Review the decision, then record it',
      group: 'Debrief',
      inDialog: true,
      run: () => (isConfirming ? void confirm() : review()),
    },
  ]);
  const unmet = choice === 'HIRE' ? unmetGates(application.debrief.gates) : NONE;
  return (
    <form
      ref={form}
      className="body stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <OutcomeNotice outcome={outcome} title="The decision was not recorded." fields={['rationale']} />
      <div ref={panel}>
        <ChoiceCards
          label={isAgain ? 'Decide again' : 'Your decision'}
          value={choice}
          onChange={setChoice}
          options={CHOICES.map((value) => ({ value, label: outcomeName(value) }))}
        />
      </div>
      <TextAreaField
        label="Why, for someone who was not here"
        hint={
          unmet.length > 0
            ? `Say too why you hire past a must-have that is not met: ${unmetText(unmet)}.`
            : 'Name the criteria and the evidence it rests on. Every decision needs its reasons.'
        }
        inWords
        rows={5}
        value={rationale}
        onChange={setRationale}
        error={problemAt(problems, 'rationale')}
      />
      <div className="row">
        <Button type="submit" variant="primary" className="push" shortcut="mod+Enter" disabledReason={reason}>
          Record decision
        </Button>
      </div>
      {choice !== null && isConfirming && (
        <ConfirmDecision
          application={application}
          choice={choice}
          rationale={rationale}
          unmet={unmet}
          isAgain={isAgain}
          isPending={isPending}
          onConfirm={() => void confirm()}
          onClose={() => setConfirming(false)}
        />
      )}
      <LeaveGuard isDirty={rationale.trim() !== ''} what="Your decision is not recorded." />
    </form>
  );
}
