import { useState } from 'react';
import { Button } from '../../ui/button';
import { problemAt } from '../../ui/problems';
import { TextField } from '../../ui/text-field';
import { useFocusOnProblems } from '../../ui/use-focus-on-problems';
import { FrontPage } from './front-page';
import { LinkNotice } from './link-notice';
import { MissingLink } from './missing-link';
import { useLink } from './use-link';

const FIELDS = ['organizationName', 'name', 'email', 'password'] as const;
const EMPTY = { organizationName: '', name: '', email: '', password: '' };

/** The first visit of an installation: the link from the terminal makes its organization and its first admin. */
export function SetUpPage() {
  const link = useLink();
  const form = useFocusOnProblems(link.problems);
  const [values, setValues] = useState(EMPTY);
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    value: values[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    error: problemAt(link.problems, name),
  });
  return (
    <FrontPage
      documentTitle="Set up"
      title="Set up Plumbline"
      sentence="You become the first admin. Everyone else is invited by you."
    >
      {link.hasToken ? (
        <form
          ref={form}
          className="stack-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!link.isPending) void link.redeem(values);
          }}
        >
          <LinkNotice problems={link.problems} fields={FIELDS} isUnreachable={link.isUnreachable} />
          <TextField label="Organization" autoComplete="organization" {...field('organizationName')} />
          <TextField label="Your name" autoComplete="name" {...field('name')} />
          <TextField
            label="Work e-mail"
            type="email"
            autoComplete="username"
            spellCheck={false}
            {...field('email')}
          />
          <TextField
            label="Password"
            type="password"
            autoComplete="new-password"
            hint="At least 12 characters. A few words are better than symbols."
            {...field('password')}
          />
          <Button type="submit" variant="primary" shortcut="Enter" isPending={link.isPending}>
            {link.isPending ? 'Setting up…' : 'Set up'}
          </Button>
        </form>
      ) : (
        <MissingLink source="It is printed once in the terminal where Plumbline was started for the first time." />
      )}
    </FrontPage>
  );
}
