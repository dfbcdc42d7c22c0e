import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { CopyText } from '../../ui/copy-text';
import { Dialog } from '../../ui/dialog';

export interface IssuedLink {
  member: { name: string };
  /** A path of this server; null when it was shown before. */
  link: string | null;
}

/** The one time that a link can be read: only its digest is kept. */
export function LinkDialog({
  issued: { member, link },
  onClose,
}: {
  issued: IssuedLink;
  onClose: () => void;
}) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`The link of ${member.name}`}
      sentence="It works once, within 48 hours, and is shown only now. Hand it over by a way that only they read."
      footer={<Button onPress={onClose}>Done</Button>}
    >
      {link === null ? (
        <Callout tone="wait" title="The link was shown already.">
          Make a new one for {member.name} in the list: the one before then stops working.
        </Callout>
      ) : (
        <CopyText label="Link" text={location.origin + link} action="Copy the link" isPrimary />
      )}
    </Dialog>
  );
}
