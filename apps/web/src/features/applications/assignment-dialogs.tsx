import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import {
  AddAssignmentDocument,
  MoveDeadlineDocument,
  WithdrawAssignmentDocument,
} from '../../gql/applications/graphql';
import { Callout } from '../../ui/callout';
import { DateTimeField } from '../../ui/date-time-field';
import { readerZone } from '../../ui/format-time';
import { problemAt } from '../../ui/problems';
import { notify } from '../../ui/toasts';
import { PanelField, type PanelMember } from './panel-field';
import { momentText } from './round-words';
import { assignmentSides } from './sides';
import type { Interview, PanelAssignment } from './types';

interface AssignmentDialogProps {
  assignment: PanelAssignment;
  onClose: () => void;
  onReload: () => void;
}

/** Stops asking for a card, for good. Nobody lets themselves off: the server refuses one's own. */
export function WithdrawDialog({ assignment, onClose, onReload }: AssignmentDialogProps) {
  const { send } = useIntent(WithdrawAssignmentDocument);
  const [{ id, member, revision: opened }] = useState(assignment);
  const act = useAct(() => {
    onClose();
    notify(`${member.name} is withdrawn.`);
  });
  return (
    <ActDialog
      act={act}
      title={`Withdraw ${member.name}?`}
      sentence="Their card is not asked for any more. This cannot be taken back; asking them again makes a new assignment."
      submit={['Withdraw', 'Withdrawing…']}
      isDangerous
      failure={`${member.name} stays on the panel.`}
      sidesOf={(theirs) => assignmentSides('withdrawn', theirs)}
      onTakeTheirs={onReload}
      onSubmit={() => act.run((revision) => send({ assignmentId: id, revision }), opened)}
      onClose={onClose}
    >
      <Callout tone="plain">
        What they have written so far is not submitted. If nobody else owes a card in this round, it opens.
      </Callout>
    </ActDialog>
  );
}

/** More time, or less; never a time that has passed, because that opens the round. */
export function DeadlineDialog({ assignment, onClose, onReload }: AssignmentDialogProps) {
  const { send } = useIntent(MoveDeadlineDocument);
  const [opened] = useState(assignment);
  const [dueAt, setDueAt] = useState<Date | null>(new Date(opened.dueAt));
  const act = useAct((moved: { dueAt: string }) => {
    onClose();
    notify(`${opened.member.name} has until ${momentText(moved.dueAt)}.`);
  });
  const submit = () => {
    if (!dueAt) return act.refuse([{ code: 'INVALID_VALUE', message: 'Choose a time.', path: ['dueAt'] }]);
    const at = dueAt.toISOString();
    act.run((revision) => send({ assignmentId: opened.id, revision, dueAt: at }), opened.revision);
  };
  return (
    <ActDialog
      act={act}
      title="Move the deadline"
      sentence={`For the card of ${opened.member.name}. The round opens at the last deadline, whoever has not submitted.`}
      submit={['Move', 'Moving…']}
      failure="The deadline stays."
      fields={['dueAt']}
      sidesOf={(theirs) => assignmentSides(dueAt ? `due ${momentText(dueAt.toISOString())}` : '', theirs)}
      onTakeTheirs={onReload}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateTimeField
        label="Due"
        name="dueAt"
        value={dueAt}
        onChange={setDueAt}
        hint={`Your time, ${readerZone()}`}
        error={problemAt(act.problems, 'dueAt')}
      />
    </ActDialog>
  );
}

const NOBODY = { code: 'INVALID_VALUE', message: 'Choose who interviews.', path: ['panel'] };

/** One interviewer more, with the criteria of the stage and a deadline of their own. */
export function AddInterviewerDialog({ interview, onClose }: { interview: Interview; onClose: () => void }) {
  const { send } = useIntent(AddAssignmentDocument);
  const [panel, setPanel] = useState<readonly PanelMember[]>([]);
  const chosen = panel[0];
  const act = useAct((assignment: { dueAt: string }) => {
    onClose();
    notify(`${chosen?.name ?? 'The interviewer'} is asked, due ${momentText(assignment.dueAt)}.`);
  });
  const submit = () => {
    if (!chosen) return act.refuse([NOBODY]);
    const { id, shadow } = chosen;
    act.run(() => send({ interviewId: interview.id, memberId: id, shadow }));
  };
  const asked = interview.assignments.filter(({ state }) => state !== 'WITHDRAWN');
  return (
    <ActDialog
      act={act}
      title="Add an interviewer"
      sentence="They are asked for what the stage covers. Whoever could read released cards before is marked as not blind."
      submit={['Add', 'Adding…']}
      failure="Nobody was added."
      fields={['memberId', 'panel']}
      onSubmit={submit}
      onClose={onClose}
    >
      <PanelField
        panel={panel}
        onChange={(next) => setPanel(next.slice(-1))}
        without={asked.map(({ member }) => member.id)}
        problems={act.problems}
        pathAt={() => 'memberId'}
      />
    </ActDialog>
  );
}
