import { plural } from '../../../ui/format';
import { JobStateTag } from '../../../ui/job-state-tag';
import { durationText } from '../job-words';
import { coverageSentence, interviewerMinutes, interviewsOf, type SetupJob } from '../plan/coverage';

/** What the plan costs and whether it is enough, in figures. */
export function SetupSentence({ job }: { job: SetupJob }) {
  return (
    <span className="row">
      <JobStateTag state={job.state} />
      <span>
        {plural(interviewsOf(job).length, 'interview')}, {durationText(interviewerMinutes(job.stages))} of
        interviewer time for each candidate. {coverageSentence(job)}.
      </span>
    </span>
  );
}
