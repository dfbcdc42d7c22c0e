import { ACCESS, accessMeaning, accessTitle } from '../../app/access-name';
import type { Access } from '../../gql/members/graphql';
import { CheckGroup } from '../../ui/check-group';
import { problemAt, type Problem } from '../../ui/problems';
import { TextField } from '../../ui/text-field';

const OPTIONS = ACCESS.map((value) => ({ value, label: accessTitle(value), hint: accessMeaning(value) }));

interface NameFieldProps {
  name: string;
  onChange: (name: string) => void;
  problems: readonly Problem[];
}

export function NameField({ name, onChange, problems }: NameFieldProps) {
  return (
    <TextField
      label="Name"
      hint="As colleagues write it"
      name="name"
      autoComplete="off"
      value={name}
      onChange={onChange}
      error={problemAt(problems, 'name')}
    />
  );
}

interface AccessFieldProps {
  access: readonly Access[];
  onChange: (access: readonly Access[]) => void;
  problems: readonly Problem[];
}

export function AccessField({ access, onChange, problems }: AccessFieldProps) {
  return (
    <CheckGroup
      label="May act as"
      values={access}
      onChange={onChange}
      options={OPTIONS}
      error={problemAt(problems, 'access')}
    />
  );
}
