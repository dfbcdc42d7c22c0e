import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { ROUTES } from '../../app/routes';
import { notify } from '../../ui/toasts';
import { addedText } from './added-text';
import { JobField } from './job-field';
import { PERSON_FIELDS, PersonFields, type Person } from './person-fields';
import { useAddCandidate, type Added } from './use-add-candidate';

const NOBODY: Person = { fullName: '', email: '' };

/** A name and an address are enough; the job can come later. */
export function AddCandidateDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const add = useAddCandidate();
  const [person, setPerson] = useState(NOBODY);
  const [jobId, setJobId] = useState('');
  const act = useAct(({ candidate, application }: Added) => {
    onClose();
    notify(addedText(candidate.fullName, application));
    void navigate({ to: ROUTES.candidate, params: { candidateId: candidate.id } });
  });
  return (
    <ActDialog
      act={act}
      title="Add a candidate"
      submit={['Add', 'Adding…']}
      failure="The candidate was not added."
      fields={PERSON_FIELDS}
      onSubmit={() => act.run(() => add(person, jobId === '' ? undefined : jobId))}
      onClose={onClose}
    >
      <PersonFields person={person} onChange={setPerson} problems={act.problems} />
      <JobField isOptional value={jobId} onChange={setJobId} />
    </ActDialog>
  );
}
