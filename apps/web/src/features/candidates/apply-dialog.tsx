import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { CreateApplicationDocument, type CandidateRowFragment } from '../../gql/candidates/graphql';
import { problemAt } from '../../ui/problems';
import { notify } from '../../ui/toasts';
import { JobField } from './job-field';

const NO_JOB = { code: 'INVALID_VALUE', message: 'Choose a job first.', path: ['jobId'] };

/** Another run of the person, for another open job. */
export function ApplyDialog({
  candidate,
  onClose,
}: {
  candidate: CandidateRowFragment;
  onClose: () => void;
}) {
  const { id, fullName, applications } = candidate;
  const { send } = useIntent(CreateApplicationDocument);
  const [jobId, setJobId] = useState('');
  const act = useAct(({ job }: { job: { title: string } }) => {
    onClose();
    notify(`${fullName} applies for ${job.title}.`);
  });
  const submit = () => {
    if (jobId === '') return act.refuse([NO_JOB]);
    act.run(() => send({ candidateId: id, jobId }));
  };
  return (
    <ActDialog
      act={act}
      title="Apply for a job"
      sentence={`${fullName} begins at its first stage.`}
      submit={['Apply', 'Applying…']}
      failure="The application was not made."
      fields={['jobId']}
      onSubmit={submit}
      onClose={onClose}
    >
      <JobField
        value={jobId}
        onChange={setJobId}
        without={applications.map(({ job }) => job.id)}
        error={problemAt(act.problems, 'jobId')}
      />
    </ActDialog>
  );
}
