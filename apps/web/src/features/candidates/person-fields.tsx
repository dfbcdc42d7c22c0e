import type { Problem } from '../../ui/problems';
import { problemAt } from '../../ui/problems';
import { TextField } from '../../ui/text-field';

export interface Person {
  fullName: string;
  email: string;
}

interface PersonFieldsProps {
  person: Person;
  onChange: (person: Person) => void;
  problems: readonly Problem[];
}

export const PERSON_FIELDS = ['fullName', 'email'] as const;

export function PersonFields({ person, onChange, problems }: PersonFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        hint="As the person writes it"
        name="fullName"
        autoComplete="off"
        value={person.fullName}
        onChange={(fullName) => onChange({ ...person, fullName })}
        error={problemAt(problems, 'fullName')}
      />
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="off"
        value={person.email}
        onChange={(email) => onChange({ ...person, email })}
        error={problemAt(problems, 'email')}
      />
    </>
  );
}
