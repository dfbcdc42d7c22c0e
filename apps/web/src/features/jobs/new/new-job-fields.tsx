import { ActNotice } from '../../../app/act-notice';
import type { Act } from '../../../app/use-act';
import type { RubricChoiceFragment } from '../../../gql/jobs/graphql';
import { Panel } from '../../../ui/panel';
import { problemAt } from '../../../ui/problems';
import { TextField } from '../../../ui/text-field';
import { TeamChoice } from '../team/team-choice';
import { teamPaths } from '../team/team-choices';
import { openProblems, type NewJob } from './new-job';
import { PinChoice } from './pin-choice';

const FIELDS = ['title', 'rubricVersionId', 'placement', 'seniority'];
const NOBODY = { managers: [], recruiters: [] };

interface NewJobFieldsProps {
  act: Act;
  versions: readonly RubricChoiceFragment[];
  version: RubricChoiceFragment | null;
  job: NewJob;
  title: string;
  onChange: (job: NewJob) => void;
}

export function NewJobFields({ act, versions, version, job, title, onChange }: NewJobFieldsProps) {
  const problems = openProblems(act.problems, job);
  return (
    <>
      <ActNotice act={act} title="The job was not created." fields={[...FIELDS, ...teamPaths(job)]} />
      <Panel label="What it is measured by" padded>
        <PinChoice versions={versions} version={version} job={job} problems={problems} onChange={onChange} />
      </Panel>
      <Panel label="Title" padded>
        <TextField
          label="Title"
          name="title"
          autoComplete="off"
          hint={
            job.title === null
              ? 'Follows your choices until you type another.'
              : 'As candidates and colleagues see it.'
          }
          error={problemAt(problems, 'title')}
          value={title}
          onChange={(typed) => onChange({ ...job, title: typed })}
        />
      </Panel>
      <Panel title="Team" padded>
        <TeamChoice
          value={job}
          onChange={(team) => onChange({ ...job, ...team })}
          known={NOBODY}
          problems={problems}
        />
      </Panel>
    </>
  );
}
