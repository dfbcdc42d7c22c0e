import { useState } from 'react';
import { LinkButton } from '../../../app/link-button';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { Button } from '../../../ui/button';
import type { Problem } from '../../../ui/problems';
import { Tag } from '../../../ui/tag';
import { useOfflineReason } from '../use-offline-reason';
import type { SetupJob } from '../plan/coverage';
import { CoveragePanel } from '../plan/coverage-panel';
import { PlanPanel } from '../plan/plan-panel';
import { PinnedPanel } from './pinned-panel';
import { RefusedOpening, stillRefused } from './refused-opening';
import { RenameDialog } from './rename-dialog';
import { SetupSentence } from './setup-sentence';
import { StateActions } from './state-actions';
import { TeamPanel } from './team-panel';

interface JobSetupProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

const NONE: readonly Problem[] = [];

export function JobSetup({ job, mayEdit, reload }: JobSetupProps) {
  const [isRenaming, setRenaming] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>(NONE);
  const offline = useOfflineReason();
  return (
    <Page
      title={job.title}
      trail={[{ label: 'Jobs', to: ROUTES.jobs }]}
      sentence={<SetupSentence job={job} />}
      width="wide"
      actions={
        <>
          {job.state !== 'DRAFT' && (
            <LinkButton to={ROUTES.pipeline} params={{ jobId: job.id }} variant="quiet" icon="pipeline">
              Pipeline
            </LinkButton>
          )}
          {mayEdit ? (
            <>
              <Button variant="quiet" icon="edit" disabledReason={offline} onPress={() => setRenaming(true)}>
                Rename
              </Button>
              <StateActions job={job} onRefused={setRefused} reload={reload} />
            </>
          ) : (
            <Tag icon="eye">Read only: recruiters change it</Tag>
          )}
        </>
      }
    >
      <div className="stack-4">
        <RefusedOpening problems={stillRefused(refused, job)} />
        <div className="cols side-main job-setup">
          <div className="stack-4">
            <PinnedPanel job={job} />
            <TeamPanel job={job} mayEdit={mayEdit} reload={reload} />
          </div>
          <div className="stack-4">
            <CoveragePanel job={job} mayEdit={mayEdit} reload={reload} />
            <PlanPanel job={job} mayEdit={mayEdit} reload={reload} />
          </div>
        </div>
      </div>
      {isRenaming && <RenameDialog job={job} reload={reload} onClose={() => setRenaming(false)} />}
    </Page>
  );
}
