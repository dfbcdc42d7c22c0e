import { useState } from 'react';
import { useSession, type Me } from './session';

/**
 * The signed-in member. Pages behind the sign-in only. When the session ends, a page goes on showing whose it was
 * until the way has led to sign-in.
 */
export function useMe(): Me {
  const { me } = useSession();
  const [known, setKnown] = useState(me);
  if (me && me !== known) setKnown(me);
  const member = me ?? known;
  if (!member) throw new Error('This page needs a signed-in member.');
  return member;
}
