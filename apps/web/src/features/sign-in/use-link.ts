import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { openSession } from '../../app/session';
import { RedeemLinkDocument, type RedeemLinkInput } from '../../gql/sign-in/graphql';
import type { Problem } from '../../ui/problems';
import { linkToken } from './link-token';

/** Redeems the one-time link that this page was opened with, and signs its owner in. */
export function useLink() {
  const [token] = useState(() => linkToken(location));
  const [{ fetching }, execute] = useMutation(RedeemLinkDocument);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isUnreachable, setUnreachable] = useState(false);
  const navigate = useNavigate();

  const redeem = async (input: Omit<RedeemLinkInput, 'token'>) => {
    const { data } = await execute({ input: { ...input, token: token ?? '' } });
    const result = data?.redeemLink;
    setUnreachable(!result);
    if (!result) return;
    if (result.__typename === 'Rejected') return setProblems(result.problems);
    openSession(result.me);
    await navigate({ to: '/', replace: true });
  };

  return { hasToken: token !== undefined, redeem, problems, isUnreachable, isPending: fetching };
}
