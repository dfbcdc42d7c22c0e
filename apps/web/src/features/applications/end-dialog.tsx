import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { CloseApplicationDocument } from '../../gql/applications/graphql';
import { Callout } from '../../ui/callout';
import { problemAt } from '../../ui/problems';
import { TextField } from '../../ui/text-field';
import { notify } from '../../ui/toasts';
import { applicationSides } from './sides';
import type { Application } from './types';

interface EndDialogProps {
  application: Application;
  state: 'REJECTED' | 'WITHDRAWN' | 'HIRED';
  onClose: () => void;
  onReload: () => void;
}

const WORDS = {
  REJECTED: {
    title: 'Reject',
    verb: ['Reject', 'Rejecting…'],
    done: 'rejected',
    hint: 'What it lacks for this job, in a few words. The candidate may ask for it.',
  },
  WITHDRAWN: {
    title: 'Withdrawn by the candidate',
    verb: ['Withdraw', 'Saving…'],
    done: 'withdrawn',
    hint: 'What the candidate said, in a few words.',
  },
  HIRED: {
    title: 'Hired',
    verb: ['Mark as hired', 'Saving…'],
    done: 'hired',
    hint: 'For example: offer accepted.',
  },
} as const;

/** Ends an application for a stated reason. It can be reopened. */
export function EndDialog({ application, state, onClose, onReload }: EndDialogProps) {
  const { send } = useIntent(CloseApplicationDocument);
  const [opened] = useState(application);
  const [disposition, setDisposition] = useState('');
  const { title, verb, done, hint } = WORDS[state];
  const name = opened.candidate.fullName;
  const act = useAct(() => {
    onClose();
    notify(`The application of ${name} is ${done}.`);
  });
  return (
    <ActDialog
      act={act}
      title={`${title}: ${name}`}
      sentence={`The application for ${opened.job.title} ends here. It can be reopened.`}
      submit={verb}
      isDangerous={state === 'REJECTED'}
      failure="The application goes on."
      fields={['disposition']}
      sidesOf={(theirs) => applicationSides(`${done}: ${disposition}`, opened.job.stages, theirs)}
      onTakeTheirs={onReload}
      onSubmit={() =>
        act.run(
          (revision) => send({ applicationId: opened.id, revision, state, disposition }),
          opened.revision,
        )
      }
      onClose={onClose}
    >
      {state === 'HIRED' && opened.decision?.outcome !== 'HIRE' && (
        <Callout tone="wait" title="No decision to hire is recorded.">
          The hiring manager decides, with reasons, in the debrief.
        </Callout>
      )}
      <TextField
        label="Reason"
        name="disposition"
        autoComplete="off"
        maxLength={120}
        hint={hint}
        value={disposition}
        onChange={setDisposition}
        error={problemAt(act.problems, 'disposition')}
      />
    </ActDialog>
  );
}
