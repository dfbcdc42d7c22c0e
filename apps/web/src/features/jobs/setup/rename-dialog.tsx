import { useState } from 'react';
import { ActDialog } from '../../../app/act-dialog';
import { problemAt } from '../../../ui/problems';
import { TextField } from '../../../ui/text-field';
import { notify } from '../../../ui/toasts';
import type { SetupJob } from '../plan/coverage';
import { useJobAct } from './use-job-act';

interface RenameDialogProps {
  job: SetupJob;
  reload: () => void;
  onClose: () => void;
}

export function RenameDialog({ job: shown, reload, onClose }: RenameDialogProps) {
  const [job] = useState(shown);
  const [title, setTitle] = useState(job.title);
  const { act, change, sidesOf } = useJobAct(job, (stored) => {
    notify(`It is called "${stored}" now.`);
    onClose();
  });
  return (
    <ActDialog
      act={act}
      title="Rename the job"
      submit={['Rename', 'Renaming…']}
      failure="The job was not renamed."
      fields={['title']}
      sidesOf={sidesOf({ title: title.trim() })}
      onTakeTheirs={reload}
      onSubmit={() => change({ title })}
      onClose={onClose}
    >
      <TextField
        label="Title"
        name="title"
        autoComplete="off"
        hint="As candidates and colleagues see it."
        error={problemAt(act.problems, 'title')}
        value={title}
        onChange={setTitle}
      />
    </ActDialog>
  );
}
