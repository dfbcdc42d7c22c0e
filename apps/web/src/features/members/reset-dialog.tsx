import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { ResetPasswordDocument, type MemberPartsFragment } from '../../gql/members/graphql';
import type { IssuedLink } from './link-dialog';

interface ResetDialogProps {
  member: MemberPartsFragment;
  onIssued: (issued: IssuedLink) => void;
  onClose: () => void;
}

/** A new link for somebody who forgot the password, or whose first link ran out. */
export function ResetDialog({ member, onIssued, onClose }: ResetDialogProps) {
  const { send } = useIntent(ResetPasswordDocument);
  const act = useAct(onIssued);
  return (
    <ActDialog
      act={act}
      title={`New link for ${member.name}?`}
      sentence="With it they choose a new password. Links made for them before stop working; a password they have works until the link is used."
      submit={['Make a link', 'Making it…']}
      failure="No link was made."
      onSubmit={() => act.run(() => send({ memberId: member.id }))}
      onClose={onClose}
    />
  );
}
