import { Callout } from '../../ui/callout';
import { ProblemList } from '../../ui/problem-list';
import type { SignInFailure } from './sign-in-failure';

/** What does not belong to one field. */
export function FailureNotice({ failure }: { failure: SignInFailure | undefined }) {
  if (failure?.kind === 'unreachable') {
    return (
      <Callout tone="stop" icon="offline" title="Plumbline cannot be reached." announce>
        Nothing was sent twice or lost. Try again when you are connected.
      </Callout>
    );
  }
  if (failure?.kind === 'wait') return <Callout tone="wait" icon="clock" title={failure.message} announce />;
  if (failure?.kind === 'refused')
    return <ProblemList problems={failure.problems} title="You are not signed in." />;
  return null;
}
