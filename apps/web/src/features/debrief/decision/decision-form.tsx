import { useRef } from 'react';
import { OutcomeNotice } from '../../../app/outcome-notice';
import { Button } from '../../../ui/button';
import { ChoiceCards } from '../../../ui/choice-cards';
import { problemAt } from '../../../ui/problems';
import { TextAreaField } from '../../../ui/text-field';
import { useFocusOnProblems } from '../../../ui/use-focus-on-problems';
import { LeaveGuard } from '../leave-guard';
import { unmetGates, type DebriefedApplication, type Gate } from '../view';
import { outcomeName, unmetText } from '../words';
import { ConfirmDecision } from './confirm-decision';
import { useDecision, type Choice } from './use-decision';

const CHOICES: readonly Choice[] = ['NO_HIRE', 'HOLD', 'HIRE'];
const NONE: readonly [] = [];

interface DecisionFormProps {
  application: DebriefedApplication;
  /** A decision stands: this one would take its place. */
  isAgain: boolean;
  again: () => void;
}

const hintFor = (unmet: readonly Gate[]): string =>
  unmet.length > 0
    ? `Say too why you hire past a must-have that is not met: ${unmetText(unmet)}.`
    : 'Name the criteria and the evidence it rests on. Every decision needs its reasons.';

export function DecisionForm({ application, isAgain, again }: DecisionFormProps) {
  const choices = useRef<HTMLDivElement>(null);
  const decision = useDecision(application, choices, again);
  const { answer, reason, outcome } = decision;
  const { choice, rationale } = answer;
  const problems = outcome?.kind === 'refused' ? outcome.problems : NONE;
  const form = useFocusOnProblems(problems);
  const unmet = choice === 'HIRE' ? unmetGates(application.debrief.gates) : NONE;
  return (
    <form
      ref={form}
      className="body stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        decision.review();
      }}
    >
      <OutcomeNotice outcome={outcome} title="The decision was not recorded." fields={['rationale']} />
      <div ref={choices}>
        <ChoiceCards
          label={isAgain ? 'Decide again' : 'Your decision'}
          value={choice}
          onChange={answer.setChoice}
          options={CHOICES.map((value) => ({ value, label: outcomeName(value) }))}
        />
      </div>
      <TextAreaField
        label="Why, for someone who was not here"
        hint={hintFor(unmet)}
        inWords
        rows={5}
        value={rationale}
        onChange={answer.setRationale}
        error={problemAt(problems, 'rationale')}
      />
      <div className="row">
        <Button type="submit" variant="primary" className="push" shortcut="mod+Enter" disabledReason={reason}>
          Record decision
        </Button>
      </div>
      {choice !== null && decision.isConfirming && (
        <ConfirmDecision
          application={application}
          choice={choice}
          rationale={rationale}
          unmet={unmet}
          isAgain={isAgain}
          isPending={decision.isPending}
          onConfirm={() => void decision.record()}
          onClose={decision.goBack}
        />
      )}
      <LeaveGuard isDirty={rationale.trim() !== ''} what="Your decision is not recorded." />
    </form>
  );
}
