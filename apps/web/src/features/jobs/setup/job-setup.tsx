import { useState } from 'react';
import { Page } from '../../../app/page';
import { ROUTES } from '../../../app/routes';
import { Button } from '../../../ui/button';
import { plural } from '../../../ui/format';
import { JobStateTag } from '../../../ui/job-state-tag';
import type { Problem } from '../../../ui/problems';
import { durationText } from '../job-words';
import { interviewerMinutes, interviewsOf, uncoveredOf, type SetupJob } from '../plan/coverage';
import { CoveragePanel } from '../plan/coverage-panel';
import { PlanPanel } from '../plan/plan-panel';
import { PinnedPanel } from './pinned-panel';
import { RefusedOpening } from './refused-opening';
import { RenameDialog } from './rename-dialog';
import { StateActions } from './state-actions';
import { TeamPanel } from './team-panel';

interface JobSetupProps {
  job: SetupJob;
  mayEdit: boolean;
  reload: () => void;
}

const NONE: readonly Problem[] = [];

function Sentence({ job }: { job: SetupJob }) {
  const interviews = interviewsOf(job).length;
  const uncovered = uncoveredOf(job).length;
  return (
    <span className="row">
      <JobStateTag state={job.state} />
      <span>
        {plural(interviews, 'interview')}, {durationText(interviewerMinutes(job.stages))} of interviewer time
        for each candidate.{' '}
        {uncovered === 0
          ? 'Every criterion has two raters or more.'
          : `${plural(uncovered, 'criterion', 'criteria')} of ${job.criteria.length} ${uncovered === 1 ? 'needs' : 'need'} another rater.`}
      </span>
    </span>
  );
}

export function JobSetup({ job, mayEdit, reload }: JobSetupProps) {
  const [isRenaming, setRenaming] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>(NONE);
  return (
    <Page
      title={job.title}
      trail={[{ label: 'Jobs', to: ROUTES.jobs }]}
      sentence={<Sentence job={job} />}
      width="wide"
      actions={
        mayEdit && (
          <>
            <Button variant="quiet" icon="edit" onPress={() => setRenaming(true)}>
              Rename
            </Button>
            <StateActions job={job} onRefused={setRefused} reload={reload} />
          </>
        )
      }
    >
      <div className="stack-4">
        <RefusedOpening problems={job.state === 'OPEN' ? NONE : refused} />
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
