import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { openSession } from '../../app/session';
import { FrontPage } from './front-page';
import { OrganizationForm } from './organization-form';
import { PasswordForm } from './password-form';
import { useSignIn } from './use-sign-in';

/** E-mail and password; then, for somebody who works in two organizations here, which one. */
export function SignInPage() {
  const { returnTo } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn({
    onSignedIn: (me) => {
      openSession(me);
      void navigate({ to: returnTo ?? '/', replace: true });
    },
  });
  const { state } = signIn;

  if (state.kind === 'choose') {
    return (
      <FrontPage
        documentTitle="Choose an organization"
        title="Plumbline"
        sentence={`${email} belongs to more than one organization.`}
      >
        <OrganizationForm
          organizations={state.organizations}
          isPending={signIn.isPending}
          failure={state.failure}
          onChoose={(organizationId) => void signIn.send({ email, password, organizationId })}
          onBack={signIn.startAgain}
        />
      </FrontPage>
    );
  }
  return (
    <FrontPage
      documentTitle="Sign in"
      title="Plumbline"
      sentence="Structured hiring and skills assessment for AI engineering"
    >
      <PasswordForm
        email={email}
        password={password}
        onEmail={setEmail}
        onPassword={setPassword}
        failure={state.failure}
        isPending={signIn.isPending}
        wasSentHere={returnTo !== undefined}
        onSubmit={() => void signIn.send({ email, password })}
      />
    </FrontPage>
  );
}
