import { useState } from 'react';
import { ActDialog } from '../../../app/act-dialog';
import { Button } from '../../../ui/button';
import type { Problem } from '../../../ui/problems';
import { notify } from '../../../ui/toasts';
import { useOfflineReason } from '../use-offline-reason';
import type { SetupJob } from '../plan/coverage';
import { stateChanges, type StateChange } from './job-state-change';
import { useJobAct } from './use-job-act';

interface StateActionsProps {
  job: SetupJob;
  /** Why it was not opened: the page shows it beside the plan. */
  onRefused: (problems: readonly Problem[]) => void;
  reload: () => void;
}

export function StateActions({ job, onRefused, reload }: StateActionsProps) {
  const [chosen, setChosen] = useState<StateChange>();
  const offline = useOfflineReason();
  return (
    <>
      {stateChanges(job.state, job.activeApplications).map((change) => (
        <Button
          key={change.to}
          variant={change.to === 'OPEN' ? 'primary' : 'default'}
          onPress={() => setChosen(change)}
          disabledReason={offline}
        >
          {change.label}
        </Button>
      ))}
      {chosen && (
        <StateDialog
          job={job}
          change={chosen}
          reload={reload}
          onRefused={onRefused}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

interface StateDialogProps extends StateActionsProps {
  change: StateChange;
  onClose: () => void;
}

/** Says what a change of state means before it is made. */
function StateDialog({ job: shown, change: wanted, onRefused, reload, onClose }: StateDialogProps) {
  const [job] = useState(shown);
  const { act, change, sidesOf } = useJobAct(job, (title) => {
    onRefused([]);
    notify(`"${title}" ${wanted.done}.`);
    onClose();
  });
  // Each uncovered criterion is shown beside the plan, where it can be put right.
  const showUncovered = (problems: readonly Problem[]) => {
    if (!problems.some(({ code }) => code === 'CRITERION_UNCOVERED')) return;
    onClose();
    onRefused(problems);
  };
  return (
    <ActDialog
      act={act}
      title={`${wanted.verb} "${job.title}"?`}
      sentence={wanted.meaning}
      submit={[wanted.verb, wanted.doing]}
      failure="The state of the job was not changed."
      sidesOf={sidesOf({ state: wanted.to.toLowerCase() })}
      onTakeTheirs={reload}
      onSubmit={() => change({ state: wanted.to }, showUncovered)}
      onClose={onClose}
    />
  );
}
