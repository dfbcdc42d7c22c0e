import { useSession, type Me } from './session';

/** The signed-in member. Pages behind the sign-in only. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('This page needs a signed-in member.');
  return me;
}
