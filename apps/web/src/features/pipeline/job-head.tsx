import { formatScore } from '../../ui/format';
import { Facts } from '../../ui/facts';
import { JobStateTag } from '../../ui/job-state-tag';
import type { PipelineJob } from './rows';

/** How the job stands, in a few figures. */
export function JobHead({ job }: { job: PipelineJob }) {
  const { activeApplications, lateScorecards, targetScore, state } = job;
  return (
    <Facts
      facts={[
        {
          label: activeApplications === 1 ? 'application under way' : 'applications under way',
          value: activeApplications,
        },
        {
          label: lateScorecards === 1 ? 'scorecard late' : 'scorecards late',
          value: lateScorecards,
          ...(lateScorecards > 0 && { tone: 'wait' as const }),
        },
        { label: 'asked by the role, of 5', value: formatScore(targetScore) },
        { label: 'state of the job', value: <JobStateTag state={state} /> },
      ]}
    />
  );
}
