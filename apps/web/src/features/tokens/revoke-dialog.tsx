import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { RevokeApiTokenDocument, type TokenPartsFragment } from '../../gql/tokens/graphql';
import { notify } from '../../ui/toasts';
import { usedText } from './token-words';

interface RevokeDialogProps {
  token: TokenPartsFragment;
  now: Date;
  onClose: () => void;
}

export function RevokeDialog({ token, now, onClose }: RevokeDialogProps) {
  const { send } = useIntent(RevokeApiTokenDocument);
  const act = useAct(() => {
    onClose();
    notify(`“${token.name}” is revoked.`);
  });
  return (
    <ActDialog
      act={act}
      isDangerous
      title={`Revoke “${token.name}”?`}
      sentence={`Whatever uses it is refused from now on, and it cannot be brought back. Last used: ${usedText(token.lastUsedAt, now)}.`}
      submit={['Revoke', 'Revoking…']}
      failure="The token was not revoked."
      onSubmit={() => act.run(() => send({ apiTokenId: token.id }))}
      onClose={onClose}
    />
  );
}
