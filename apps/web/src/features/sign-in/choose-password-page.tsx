import { useState } from 'react';
import { Button } from '../../ui/button';
import { problemAt } from '../../ui/problems';
import { TextField } from '../../ui/text-field';
import { useFocusOnProblems } from '../../ui/use-focus-on-problems';
import { FrontPage } from './front-page';
import { LinkNotice } from './link-notice';
import { MissingLink } from './missing-link';
import { useLink } from './use-link';

/** Where an invitation or a reset by an admin leads: the member chooses a password and is signed in. */
export function ChoosePasswordPage() {
  const link = useLink();
  const form = useFocusOnProblems(link.problems);
  const [password, setPassword] = useState('');
  return (
    <FrontPage
      documentTitle="Choose a password"
      title="Choose a password"
      sentence="Your link works once. Afterwards you sign in with your e-mail and this password."
    >
      {link.hasToken ? (
        <form
          ref={form}
          className="stack-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!link.isPending) void link.redeem({ password });
          }}
        >
          <LinkNotice problems={link.problems} fields={['password']} isUnreachable={link.isUnreachable} />
          <TextField
            label="Password"
            type="password"
            name="password"
            autoComplete="new-password"
            hint="At least 12 characters. A few words are better than symbols."
            value={password}
            onChange={setPassword}
            error={problemAt(link.problems, 'password')}
          />
          <Button type="submit" variant="primary" shortcut="Enter" isPending={link.isPending}>
            {link.isPending ? 'Signing in…' : 'Save and sign in'}
          </Button>
        </form>
      ) : (
        <MissingLink source="An admin of your organization can send you a new one." />
      )}
    </FrontPage>
  );
}
