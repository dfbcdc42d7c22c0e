import type { Client, CombinedError } from 'urql';
import { MeDocument, SignOutDocument, type MePartsFragment } from '../gql/app/graphql';
import { createClient } from './graphql-client';
import { createStore, useStore } from './store';

export type Me = MePartsFragment;

interface Session {
  client: Client;
  /** undefined: not asked yet; null: nobody is signed in. */
  me: Me | null | undefined;
}

/** The server did not answer the first question, so nothing can be shown yet. */
export class Unreachable extends Error {
  override name = 'Unreachable';
  constructor(readonly reason: CombinedError) {
    super('The server could not be reached.');
  }
}

let onExpired: () => void = () => undefined;
const freshClient = () => createClient(() => expire());
const session = createStore<Session>({ client: freshClient(), me: undefined });
const wipes = new Set<() => void | Promise<void>>();

/** What to do when the server says that the session is over: the router goes to sign-in. */
export const onSessionExpired = (listener: () => void): void => {
  onExpired = listener;
};

/** What a feature keeps on this device and must not leave behind for the next person. */
export const wipeAtSignOut = (wipe: () => void | Promise<void>): void => {
  wipes.add(wipe);
};

export const useSession = (): Session => useStore(session);

/** Who is signed in; asked once a session. */
export async function whoIsIt(): Promise<Me | null> {
  const { client, me } = session.get();
  if (me !== undefined) return me;
  const { data, error } = await client.query(MeDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (!data && error) throw new Unreachable(error);
  const found = data?.me ?? null;
  session.set({ client, me: found });
  return found;
}

export const openSession = (me: Me): void => session.set({ client: freshClient(), me });

/** The session ended on the server: drafts stay on the device, for the same person to go on with. */
function expire(): void {
  if (!session.get().me) return;
  session.set({ client: freshClient(), me: null });
  onExpired();
}

/** Ends the session here and on the server. False when the server could not be told: then nothing has changed. */
export async function signOut(): Promise<boolean> {
  const { data } = await session.get().client.mutation(SignOutDocument, {}).toPromise();
  if (!data) return false;
  await Promise.all([...wipes].map((wipe) => wipe()));
  session.set({ client: freshClient(), me: null });
  return true;
}
