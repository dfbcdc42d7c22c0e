import type { OpenAct } from './acts';
import { AddInterviewerDialog, DeadlineDialog, WithdrawDialog } from './assignment-dialogs';
import { EndDialog } from './end-dialog';
import { FallThroughDialog, MoveInterviewDialog } from './interview-dialogs';
import { ScheduleDialog } from './schedule-dialog';
import type { Application } from './types';

interface OpenDialogProps {
  act: OpenAct;
  application: Application;
  onClose: () => void;
  onReload: () => void;
}

/** The question that belongs to an act. */
export function OpenDialog({ act, application, onClose, onReload }: OpenDialogProps) {
  const after = { onClose, onReload };
  switch (act.kind) {
    case 'schedule':
      return <ScheduleDialog application={application} onClose={onClose} />;
    case 'end':
      return <EndDialog application={application} state={act.state} {...after} />;
    case 'move-interview':
      return <MoveInterviewDialog interview={act.interview} {...after} />;
    case 'fall-through':
      return <FallThroughDialog interview={act.interview} state={act.state} {...after} />;
    case 'add-interviewer':
      return <AddInterviewerDialog interview={act.interview} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog assignment={act.assignment} {...after} />;
    case 'deadline':
      return <DeadlineDialog assignment={act.assignment} {...after} />;
  }
}
