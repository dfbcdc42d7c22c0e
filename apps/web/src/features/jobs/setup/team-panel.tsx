import { useState } from 'react';
import { Avatar } from '../../../ui/avatar';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useOfflineReason } from '../use-offline-reason';
import type { SetupJob } from '../plan/coverage';
import { TeamDialog } from './team-dialog';

interface TeamPanelProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

const DOES = { MANAGER: 'Decides', RECRUITER: 'Runs it' } as const;

export function TeamPanel({ job, mayEdit, reload }: TeamPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const offline = useOfflineReason();
  const hasManager = job.team.some(({ part }) => part === 'MANAGER');
  return (
    <Panel
      title="Team"
      actions={
        mayEdit && (
          <Button size="small" icon="edit" disabledReason={offline} onPress={() => setOpen(true)}>
            Change
          </Button>
        )
      }
      footer={!hasManager && <Waiting isOpen={job.state === 'OPEN'} />}
    >
      {job.team.length === 0 ? (
        <p className="body dim">Nobody yet.</p>
      ) : (
        <ul className="list">
          {job.team.map(({ part, member }) => (
            <li key={`${part} ${member.id}`}>
              <Avatar name={member.name} />
              <span className="team-person">
                {member.name}
                <span className="hint">{DOES[part]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <TeamDialog job={job} reload={reload} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

/** Amber once candidates come in: until then nobody has to act. */
function Waiting({ isOpen }: { isOpen: boolean }) {
  const text = 'Without a manager nobody can decide about its candidates.';
  return isOpen ? (
    <Tag tone="wait" icon="alert">
      {text}
    </Tag>
  ) : (
    text
  );
}
