import { EditDialog } from './edit-dialog';
import { InviteDialog } from './invite-dialog';
import { LinkDialog, type IssuedLink } from './link-dialog';
import type { MemberAct, MemberLine } from './member-columns';
import { ResetDialog } from './reset-dialog';
import { StandingDialog } from './standing-dialog';

/** What stands before the list. */
export type OpenDialog =
  { kind: 'invite' } | { kind: MemberAct; member: MemberLine } | { kind: 'link'; issued: IssuedLink };

interface MemberDialogProps {
  open: OpenDialog | null;
  onOpen: (dialog: OpenDialog | null) => void;
  onReload: () => void;
}

export function MemberDialog({ open, onOpen, onReload }: MemberDialogProps) {
  const onClose = () => onOpen(null);
  const onIssued = (issued: IssuedLink) => onOpen({ kind: 'link', issued });
  switch (open?.kind) {
    case 'invite':
      return <InviteDialog onIssued={onIssued} onClose={onClose} />;
    case 'edit':
      return <EditDialog member={open.member} onClose={onClose} onReload={onReload} />;
    case 'standing':
      return <StandingDialog member={open.member} onClose={onClose} onReload={onReload} />;
    case 'reset':
      return <ResetDialog member={open.member} onIssued={onIssued} onClose={onClose} />;
    case 'link':
      return <LinkDialog issued={open.issued} onClose={onClose} />;
    default:
      return null;
  }
}
