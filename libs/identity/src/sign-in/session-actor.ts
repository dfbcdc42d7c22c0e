import type { Actor } from '@plumbline/kernel';

/** An actor who came with a session, not with a token. */
export interface SessionActor extends Actor {
  readonly sessionId: string;
}

/** The session that the actor came with; null for a token. */
export const sessionOf = (actor: Actor): string | null =>
  'sessionId' in actor && typeof actor.sessionId === 'string' ? actor.sessionId : null;
