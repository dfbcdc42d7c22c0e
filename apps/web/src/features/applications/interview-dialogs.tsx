import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { UpdateInterviewDocument } from '../../gql/applications/graphql';
import { Callout } from '../../ui/callout';
import { DateTimeField } from '../../ui/date-time-field';
import { listText } from '../../ui/format';
import { readerZone } from '../../ui/format-time';
import { NumberField } from '../../ui/number-field';
import { problemAt } from '../../ui/problems';
import { waitedFor } from '../../ui/seal-text';
import { notify } from '../../ui/toasts';
import { momentText } from './round-words';
import { interviewSides } from './sides';
import type { Interview } from './types';

interface InterviewDialogProps {
  interview: Interview;
  onClose: () => void;
  onReload: () => void;
}

const NO_TIME = { code: 'INVALID_VALUE', message: 'Choose when it begins.' };

/** Another time or length. Deadlines still open move with it. */
export function MoveInterviewDialog({ interview, onClose, onReload }: InterviewDialogProps) {
  const { send } = useIntent(UpdateInterviewDocument);
  const [opened] = useState(interview);
  const [scheduledAt, setScheduledAt] = useState<Date | null>(new Date(opened.scheduledAt));
  const [minutes, setMinutes] = useState<number | null>(opened.minutes);
  const act = useAct((moved: { scheduledAt: string }) => {
    onClose();
    notify(`The interview is on ${momentText(moved.scheduledAt)} now.`);
  });
  const submit = () => {
    if (!scheduledAt) return act.refuse([{ ...NO_TIME, path: ['scheduledAt'] }]);
    const at = scheduledAt.toISOString();
    act.run(
      (revision) => send({ interviewId: opened.id, revision, scheduledAt: at, minutes }),
      opened.revision,
    );
  };
  const mine = scheduledAt ? `${momentText(scheduledAt.toISOString())}, ${minutes} minutes` : '';
  return (
    <ActDialog
      act={act}
      title="Move the interview"
      sentence="Deadlines of cards that are still owed move with it."
      submit={['Move', 'Moving…']}
      failure="The interview was not moved."
      fields={['scheduledAt', 'minutes']}
      sidesOf={(theirs) => interviewSides(mine, theirs)}
      onTakeTheirs={onReload}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateTimeField
        label="Begins"
        name="scheduledAt"
        value={scheduledAt}
        onChange={setScheduledAt}
        hint={`Your time, ${readerZone()}`}
        error={problemAt(act.problems, 'scheduledAt')}
      />
      <NumberField
        label="Minutes"
        name="minutes"
        min={5}
        max={480}
        step={5}
        value={minutes}
        onChange={setMinutes}
        error={problemAt(act.problems, 'minutes')}
      />
    </ActDialog>
  );
}

const FALL_THROUGH = {
  CANCELLED: {
    title: 'Cancel the interview?',
    verb: ['Cancel the interview', 'Cancelling…'],
    done: 'cancelled',
  },
  NO_SHOW: { title: 'Did the candidate not come?', verb: ['Say so', 'Saving…'], done: 'marked as a no-show' },
} as const;

/** The interview does not take place: for good, because who is withdrawn stays withdrawn. */
export function FallThroughDialog({
  interview,
  state,
  onClose,
  onReload,
}: InterviewDialogProps & { state: keyof typeof FALL_THROUGH }) {
  const { send } = useIntent(UpdateInterviewDocument);
  const [opened] = useState(interview);
  const { title, verb, done } = FALL_THROUGH[state];
  const owing = waitedFor(opened.assignments);
  const act = useAct(() => {
    onClose();
    notify(`The interview is ${done}.`);
  });
  return (
    <ActDialog
      act={act}
      title={title}
      sentence={`It is planned for ${momentText(opened.scheduledAt)}. This cannot be taken back: schedule another one instead.`}
      submit={verb}
      isDangerous
      failure="The interview stays as it is."
      sidesOf={(theirs) => interviewSides(done, theirs)}
      onTakeTheirs={onReload}
      onSubmit={() =>
        act.run((revision) => send({ interviewId: opened.id, revision, state }), opened.revision)
      }
      onClose={onClose}
    >
      {owing.length > 0 && (
        <Callout
          tone="wait"
          title={`${listText(owing)} ${owing.length === 1 ? 'is' : 'are'} withdrawn with it.`}
        >
          Nobody owes a card for an interview that did not take place.
        </Callout>
      )}
    </ActDialog>
  );
}
