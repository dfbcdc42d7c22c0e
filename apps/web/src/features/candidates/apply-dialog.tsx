import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { CreateApplicationDocument, type CandidateRowFragment } from '../../gql/candidates/graphql';
import { problemAt } from '../../ui/problems';
import { notify } from '../../ui/toasts';
import { JobField } from './job-field';

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
  return (
    <ActDialog
      act={act}
      title="Apply for a job"
      sentence={`${fullName} begins at its first stage.`}
      submit={['Apply', 'Applying…']}
      failure="The application was not made."
      fields={['jobId']}
      disabledReason={jobId === '' ? 'Choose a job first.' : undefined}
      onSubmit={() => act.run(() => send({ candidateId: id, jobId }))}
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
