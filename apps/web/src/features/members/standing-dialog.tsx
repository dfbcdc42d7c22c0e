import { useState } from 'react';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { UpdateMemberDocument, type MemberPartsFragment } from '../../gql/members/graphql';
import { notify } from '../../ui/toasts';

interface StandingDialogProps {
  member: MemberPartsFragment;
  onClose: () => void;
  onReload: () => void;
}

/** Lets a member go, or back in. What follows from it is said before. */
export function StandingDialog({ member, onClose, onReload }: StandingDialogProps) {
  const { send } = useIntent(UpdateMemberDocument);
  const [opened] = useState(member);
  const { active, name } = opened;
  const act = useAct(() => {
    onClose();
    notify(active ? `${name} is deactivated.` : `${name} can sign in again.`);
  });
  return (
    <ActDialog
      act={act}
      title={active ? `Deactivate ${name}?` : `Activate ${name}?`}
      submit={active ? ['Deactivate', 'Deactivating…'] : ['Activate', 'Activating…']}
      failure="Nothing was changed."
      isDangerous={active}
      onTakeTheirs={onReload}
      onSubmit={() =>
        act.run((revision) => send({ memberId: opened.id, revision, active: !active }), opened.revision)
      }
      onClose={onClose}
    >
      {active ? (
        <ul className="stack-2 sm">
          <li>
            They are signed out on every device at once and cannot sign in. Their API tokens stop working.
          </li>
          <li>What they scored and wrote stays, under their name.</li>
          <li>Scorecards they still owe stay owed until somebody withdraws their assignments.</li>
          <li>They can be activated again.</li>
        </ul>
      ) : (
        <p className="sm">They sign in with the password they had, and may do what they could before.</p>
      )}
    </ActDialog>
  );
}
