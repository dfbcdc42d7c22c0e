import { useState } from 'react';
import { accessMeaning, accessTitle } from '../../app/access-name';
import { ActDialog } from '../../app/act-dialog';
import { useAct } from '../../app/use-act';
import { useIntent } from '../../app/use-intent';
import { useMe } from '../../app/use-me';
import { CreateApiTokenDocument, type TokenPartsFragment } from '../../gql/tokens/graphql';
import { CheckGroup } from '../../ui/check-group';
import { formatDate } from '../../ui/format-time';
import { problemAt } from '../../ui/problems';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { expiryAfter, LIVES } from './token-words';

export interface IssuedToken {
  apiToken: TokenPartsFragment;
  /** null when it was shown before. */
  secret: string | null;
}

const FIELDS = ['name', 'access', 'expiresAt'] as const;

const lifeOptions = (now: Date) =>
  LIVES.map((days) => ({
    value: String(days),
    label: `${days === 365 ? 'One year' : `${days} days`}, until ${formatDate(expiryAfter(days, now))}`,
  }));

interface CreateDialogProps {
  onIssued: (issued: IssuedToken) => void;
  onClose: () => void;
}

/** A token does what its owner may do, or less. */
export function CreateDialog({ onIssued, onClose }: CreateDialogProps) {
  const { access: held } = useMe();
  const { send } = useIntent(CreateApiTokenDocument);
  const [openedAt] = useState(() => new Date());
  const [name, setName] = useState('');
  const [access, setAccess] = useState<readonly TokenPartsFragment['access'][number][]>(
    held.length === 1 ? held : [],
  );
  const [life, setLife] = useState('90');
  const act = useAct(onIssued);
  const days = LIVES.find((one) => String(one) === life) ?? 90;
  return (
    <ActDialog
      act={act}
      width="medium"
      title="Make an API token"
      sentence="It acts for you, with your rows and no more access than you tick. What you lose, it loses at once."
      submit={['Make the token', 'Making it…']}
      failure="No token was made."
      fields={FIELDS}
      onSubmit={() =>
        act.run(() =>
          send({ name, access: [...access], expiresAt: expiryAfter(days, openedAt).toISOString() }),
        )
      }
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="What uses it: you will want to know when you revoke it."
        name="name"
        autoComplete="off"
        value={name}
        onChange={setName}
        error={problemAt(act.problems, 'name')}
      />
      <CheckGroup
        label="May act as"
        values={access}
        onChange={setAccess}
        options={held.map((value) => ({ value, label: accessTitle(value), hint: accessMeaning(value) }))}
        error={problemAt(act.problems, 'access')}
      />
      <SelectField
        label="Lives for"
        value={life}
        onChange={setLife}
        options={lifeOptions(openedAt)}
        error={problemAt(act.problems, 'expiresAt')}
      />
    </ActDialog>
  );
}
