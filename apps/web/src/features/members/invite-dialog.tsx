import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { InviteMemberDocument, type Access } from '../../gql/members/graphql';
import { problemAt } from '../../ui/problems';
import { TextField } from '../../ui/text-field';
import type { IssuedLink } from './link-dialog';
import { AccessField, NameField } from './member-fields';

const FIELDS = ['name', 'email', 'access'] as const;
const USUAL: readonly Access[] = ['INTERVIEWER'];

interface InviteDialogProps {
  onIssued: (issued: IssuedLink) => void;
  onClose: () => void;
}

/** Adds a person, and answers with the link by which they choose a password. */
export function InviteDialog({ onIssued, onClose }: InviteDialogProps) {
  const { send } = useIntent(InviteMemberDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [access, setAccess] = useState(USUAL);
  const act = useAct(onIssued);
  return (
    <ActDialog
      act={act}
      width="medium"
      title="Invite a member"
      sentence="You get a link for them. No mail is sent: hand it over yourself."
      submit={['Invite', 'Inviting…']}
      failure="Nobody was invited."
      fields={FIELDS}
      onSubmit={() => act.run(() => send({ name, email, access: [...access] }))}
      onClose={onClose}
    >
      <NameField name={name} onChange={setName} problems={act.problems} />
      <TextField
        label="Work e-mail"
        hint="Where they sign in with. It cannot be changed afterwards."
        type="email"
        name="email"
        autoComplete="off"
        spellCheck={false}
        value={email}
        onChange={setEmail}
        error={problemAt(act.problems, 'email')}
      />
      <AccessField access={access} onChange={setAccess} problems={act.problems} />
    </ActDialog>
  );
}
