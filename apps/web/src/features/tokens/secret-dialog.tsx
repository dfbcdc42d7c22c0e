import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { CopyText } from '../../ui/copy-text';
import { Dialog } from '../../ui/dialog';
import type { IssuedToken } from './create-dialog';
import { curlExample } from './token-words';

interface SecretDialogProps {
  issued: IssuedToken;
  onClose: () => void;
}

/** The one time that a token can be read: only its digest is kept. */
export function SecretDialog({ issued: { apiToken, secret }, onClose }: SecretDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`The token “${apiToken.name}”`}
      sentence="It is shown only now. Keep it where you keep passwords; whoever has it acts for you."
      footer={<Button onPress={onClose}>Done</Button>}
    >
      {secret === null ? (
        <Callout tone="wait" title="The token was shown already.">
          Revoke it and make another, if it was not kept.
        </Callout>
      ) : (
        <>
          <CopyText label="Token" text={secret} action="Copy the token" isPrimary />
          <CopyText
            label="A first question, for a terminal"
            text={curlExample(location.origin, secret)}
            action="Copy the command"
          />
        </>
      )}
    </Dialog>
  );
}
