import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { TextField } from '../../ui/text-field';
import { FailureNotice } from './failure-notice';
import type { SignInFailure } from './sign-in-failure';

interface PasswordFormProps {
  email: string;
  password: string;
  onEmail: (email: string) => void;
  onPassword: (password: string) => void;
  failure: SignInFailure | undefined;
  isPending: boolean;
  wasSentHere: boolean;
  onSubmit: () => void;
}

export function PasswordForm(props: PasswordFormProps) {
  const { failure } = props;
  const passwordRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (failure?.kind === 'wrong') passwordRef.current?.select();
  }, [failure]);
  return (
    <form
      className="stack-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isPending) props.onSubmit();
      }}
    >
      {props.wasSentHere && !failure && (
        <Callout tone="plain">Sign in to go on to the page you asked for.</Callout>
      )}
      <FailureNotice failure={failure} />
      <TextField
        label="Work e-mail"
        type="email"
        name="email"
        autoComplete="username"
        spellCheck={false}
        value={props.email}
        onChange={props.onEmail}
      />
      <TextField
        label="Password"
        type="password"
        name="password"
        autoComplete="current-password"
        value={props.password}
        onChange={props.onPassword}
        ref={passwordRef}
        error={failure?.kind === 'wrong' ? failure.message : undefined}
      />
      <Button type="submit" variant="primary" shortcut="Enter" isPending={props.isPending}>
        {props.isPending ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  );
}
