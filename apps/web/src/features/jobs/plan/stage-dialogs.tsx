import { useState } from 'react';
import { ActDialog } from '../../../app/act-dialog';
import { useAct } from '../../../app/use-act';
import { useIntent } from '../../../app/use-intent';
import { AddStageDocument } from '../../../gql/jobs/graphql';
import { notify } from '../../../ui/toasts';
import type { SetupJob, SetupStage } from './coverage';
import { additionOf, changeOf, draftOf, missingNumbers, newDraft, type StageDraft } from './stage-draft';
import { fieldPaths, StageFields } from './stage-fields';
import { stageSides } from './stage-sides';
import { useStageAct } from './use-stage-act';

interface AddStageDialogProps {
  job: SetupJob;
  onClose: () => void;
}

/** An interview more, as the last one before the decision; it can be moved afterwards. */
export function AddStageDialog({ job, onClose }: AddStageDialogProps) {
  const [draft, setDraft] = useState<StageDraft>(() => newDraft(job));
  const { send } = useIntent(AddStageDocument);
  const { run, ...act } = useAct<unknown>(() => {
    notify(`"${draft.title.trim()}" is the last interview now. Move it where it belongs.`);
    onClose();
  });
  const add = async () => {
    const addition = additionOf(draft);
    return addition
      ? send({ jobId: job.id, position: job.stages.length, ...addition })
      : { kind: 'refused' as const, problems: missingNumbers(draft) };
  };
  return (
    <ActDialog
      act={act}
      title="Add a stage"
      sentence="It is asked before the debrief, after the interviews that are there."
      submit={['Add stage', 'Adding…']}
      failure="The stage was not added."
      fields={fieldPaths(job)}
      width="wide"
      onSubmit={() => run(add)}
      onClose={onClose}
    >
      <StageFields
        job={job}
        stageId={null}
        draft={draft}
        isInterview
        problems={act.problems}
        onChange={setDraft}
      />
    </ActDialog>
  );
}

interface EditStageDialogProps extends AddStageDialogProps {
  stage: SetupStage;
  reload: () => void;
}

export function EditStageDialog({ job, stage: shown, reload, onClose }: EditStageDialogProps) {
  // What the dialog opened with, while the page behind it may load anew.
  const [stage] = useState(shown);
  const [draft, setDraft] = useState<StageDraft>(() => draftOf(stage));
  const { act, change, refuse } = useStageAct(stage, () => {
    notify(`"${draft.title.trim()}" is saved.`);
    onClose();
  });
  const isInterview = stage.kind === 'INTERVIEW';
  const save = () => {
    const missing = isInterview ? missingNumbers(draft) : [];
    if (missing.length > 0) refuse(missing);
    else change(changeOf(draftOf(stage), draft));
  };
  return (
    <ActDialog
      act={act}
      title={`Edit "${stage.title}"`}
      submit={['Save stage', 'Saving…']}
      failure="The stage was not saved."
      fields={fieldPaths(job)}
      width={isInterview ? 'wide' : 'medium'}
      sidesOf={(theirs) => stageSides(job, draft, theirs)}
      onTakeTheirs={reload}
      onSubmit={save}
      onClose={onClose}
    >
      <StageFields
        job={job}
        stageId={stage.id}
        draft={draft}
        isInterview={isInterview}
        problems={act.problems}
        onChange={setDraft}
      />
    </ActDialog>
  );
}
