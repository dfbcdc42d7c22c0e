import { useState } from 'react';
import { ActDialog } from '../../../app/act-dialog';
import { notify } from '../../../ui/toasts';
import type { SetupJob } from '../plan/coverage';
import { TeamChoice, type TeamIds } from '../team/team-choice';
import { teamPaths } from '../team/team-choices';
import { useJobAct } from './use-job-act';

interface TeamDialogProps {
  job: SetupJob;
  reload: () => void;
  onClose: () => void;
}

const peopleOf = ({ team }: SetupJob, wanted: SetupJob['team'][number]['part']) =>
  team.filter(({ part }) => part === wanted).map(({ member }) => member);

const idsOf = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id);

/** Who decides and who runs it. Whoever leaves loses sight of the candidates at once. */
export function TeamDialog({ job: shown, reload, onClose }: TeamDialogProps) {
  // What the dialog opened with, while the page behind it may load anew.
  const [job] = useState(shown);
  const known = { managers: peopleOf(job, 'MANAGER'), recruiters: peopleOf(job, 'RECRUITER') };
  const [team, setTeam] = useState<TeamIds>({
    managerIds: idsOf(known.managers),
    recruiterIds: idsOf(known.recruiters),
  });
  const { act, change, sidesOf } = useJobAct(job, (title) => {
    notify(`The team of "${title}" is changed.`);
    onClose();
  });
  return (
    <ActDialog
      act={act}
      title="Team"
      sentence="A manager who leaves the team no longer sees its candidates."
      submit={['Save team', 'Saving…']}
      failure="The team was not changed."
      fields={teamPaths(team)}
      sidesOf={sidesOf(team)}
      onTakeTheirs={reload}
      onSubmit={() => change({ managerIds: [...team.managerIds], recruiterIds: [...team.recruiterIds] })}
      onClose={onClose}
    >
      <TeamChoice value={team} onChange={setTeam} known={known} problems={act.problems} />
    </ActDialog>
  );
}
