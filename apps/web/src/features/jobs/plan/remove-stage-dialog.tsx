import { useState } from 'react';
import { ActDialog } from '../../../app/act-dialog';
import { useAct } from '../../../app/use-act';
import { useIntent } from '../../../app/use-intent';
import { RemoveStageDocument } from '../../../gql/jobs/graphql';
import { plural } from '../../../ui/format';
import { notify } from '../../../ui/toasts';
import { ratersElsewhere, type SetupJob, type SetupStage } from './coverage';
import { draftOf } from './stage-draft';
import { stageSides } from './stage-sides';

interface RemoveStageDialogProps {
  job: SetupJob;
  stage: SetupStage;
  reload: () => void;
  onClose: () => void;
}

/** What the plan loses with the stage, before it is lost. */
export function RemoveStageDialog({ job, stage: shown, reload, onClose }: RemoveStageDialogProps) {
  const [stage] = useState(shown);
  const { send } = useIntent(RemoveStageDocument);
  const { run, ...act } = useAct<unknown>(() => {
    notify(`"${stage.title}" is removed.`);
    onClose();
  });
  const alone = stage.criteria.filter(({ key }) => ratersElsewhere(job.stages, stage.id, key) === 0);
  return (
    <ActDialog
      act={act}
      title={`Remove "${stage.title}"?`}
      sentence={`It covers ${plural(stage.criteria.length, 'criterion', 'criteria')}.`}
      submit={['Remove', 'Removing…']}
      failure="The stage was not removed."
      isDangerous
      sidesOf={(theirs) => stageSides(job, draftOf(stage), theirs)}
      onTakeTheirs={reload}
      onSubmit={() => run((revision) => send({ stageId: stage.id, revision }), stage.revision)}
      onClose={onClose}
    >
      {alone.length > 0 && (
        <div>
          <p>Nobody else would be asked for:</p>
          <ul className="bullets">
            {alone.map(({ key, title }) => (
              <li key={key}>{title}</li>
            ))}
          </ul>
        </div>
      )}
    </ActDialog>
  );
}
