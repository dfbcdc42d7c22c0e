import { useState } from 'react';
import { useMutation } from 'urql';
import type { Me } from '../../app/session';
import { SignInDocument, type SignInInput } from '../../gql/sign-in/graphql';
import { failureOf, type SignInFailure } from './sign-in-failure';

interface Organization {
  id: string;
  name: string;
}

type State =
  | { kind: 'ask'; failure: SignInFailure | undefined }
  | { kind: 'choose'; organizations: readonly Organization[]; failure: SignInFailure | undefined };

const asking: State = { kind: 'ask', failure: undefined };

export function useSignIn({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const [{ fetching }, execute] = useMutation(SignInDocument);
  const [state, setState] = useState<State>(asking);
  const fail = (failure: SignInFailure) => setState((before) => ({ ...before, failure }));

  const send = async (input: SignInInput) => {
    const { data } = await execute({ input });
    const result = data?.signIn;
    if (!result) return fail({ kind: 'unreachable' });
    if (result.__typename === 'Rejected') return fail(failureOf(result.problems));
    if (result.__typename === 'ChooseOrganization') {
      return setState({ kind: 'choose', organizations: result.organizations, failure: undefined });
    }
    onSignedIn(result.me);
  };

  return { state, send, isPending: fetching, startAgain: () => setState(asking) };
}
