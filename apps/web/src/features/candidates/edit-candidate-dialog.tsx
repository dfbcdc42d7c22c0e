import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { UpdateCandidateDocument, type CandidatePartsFragment } from '../../gql/candidates/graphql';
import { notify } from '../../ui/toasts';
import { PERSON_FIELDS, PersonFields, type Person } from './person-fields';
import { personSides } from './person-sides';

interface EditCandidateDialogProps {
  candidate: CandidatePartsFragment;
  onClose: () => void;
  /** The person as they are now, after somebody else's change. */
  onReload: () => void;
}

/** Corrects a name or an address. Whoever was slower sees both sides and chooses. */
export function EditCandidateDialog({ candidate, onClose, onReload }: EditCandidateDialogProps) {
  const { send } = useIntent(UpdateCandidateDocument);
  const [opened] = useState(candidate);
  const [person, setPerson] = useState<Person>({ fullName: opened.fullName, email: opened.email });
  const act = useAct(({ fullName }: CandidatePartsFragment) => {
    onClose();
    notify(`${fullName} is saved.`);
  });
  return (
    <ActDialog
      act={act}
      title="Name and e-mail"
      submit={['Save', 'Saving…']}
      failure="Nothing was saved."
      fields={PERSON_FIELDS}
      sidesOf={(theirs) => personSides(person, theirs)}
      onTakeTheirs={onReload}
      onSubmit={() =>
        act.run((revision) => send({ candidateId: opened.id, revision, ...person }), opened.revision)
      }
      onClose={onClose}
    >
      <PersonFields person={person} onChange={setPerson} problems={act.problems} />
    </ActDialog>
  );
}
