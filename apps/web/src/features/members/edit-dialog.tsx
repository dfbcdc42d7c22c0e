import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { openSession } from '../../app/session';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { useMe } from '../../app/use-me';
import { UpdateMemberDocument, type MemberPartsFragment } from '../../gql/members/graphql';
import { notify } from '../../ui/toasts';
import { AccessField, NameField } from './member-fields';
import { memberSides } from './member-sides';

const FIELDS = ['name', 'access'] as const;

interface EditDialogProps {
  member: MemberPartsFragment;
  onClose: () => void;
  /** The member as they are now, after somebody else's change. */
  onReload: () => void;
}

/** Changes name and access. Whoever was slower sees both sides and chooses. */
export function EditDialog({ member, onClose, onReload }: EditDialogProps) {
  const me = useMe();
  const { send } = useIntent(UpdateMemberDocument);
  const [opened] = useState(member);
  const [name, setName] = useState(opened.name);
  const [access, setAccess] = useState<readonly MemberPartsFragment['access'][number][]>(opened.access);
  const isOneself = opened.id === me.member.id;
  const act = useAct((saved: MemberPartsFragment) => {
    onClose();
    notify(`${saved.name} is saved.`);
    if (isOneself) openSession({ ...me, access: saved.access, member: { ...me.member, name: saved.name } });
  });
  return (
    <ActDialog
      act={act}
      width="medium"
      title={`Edit ${opened.name}`}
      sentence={`Signs in with ${opened.email}. A change of access holds at once, for API tokens too.`}
      submit={['Save', 'Saving…']}
      failure="Nothing was saved."
      fields={FIELDS}
      sidesOf={(theirs) => memberSides({ name, access }, theirs)}
      onTakeTheirs={onReload}
      onSubmit={() =>
        act.run(
          (revision) => send({ memberId: opened.id, revision, name, access: [...access] }),
          opened.revision,
        )
      }
      onClose={onClose}
    >
      <NameField name={name} onChange={setName} problems={act.problems} />
      <AccessField access={access} onChange={setAccess} problems={act.problems} />
    </ActDialog>
  );
}
