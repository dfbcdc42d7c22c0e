import { formatDate, formatRelative } from '../../ui/format-time';

interface Life {
  expiresAt: string;
  revokedAt: string | null;
}

export type TokenState = 'live' | 'expired' | 'revoked';

export const tokenState = ({ expiresAt, revokedAt }: Life, now: Date): TokenState => {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) > now ? 'live' : 'expired';
};

/** 'until 25 Dec 2026', 'expired 3 Nov 2026', 'revoked 3 Nov 2026' */
export const lifeText = (token: Life, now: Date): string => {
  const state = tokenState(token, now);
  if (state === 'revoked' && token.revokedAt !== null) return `revoked ${formatDate(token.revokedAt)}`;
  return state === 'live' ? `until ${formatDate(token.expiresAt)}` : `expired ${formatDate(token.expiresAt)}`;
};

/** The server notes a use to five minutes, and its clock may be ahead of the one on the page. */
export const usedText = (lastUsedAt: string | null, now: Date): string => {
  if (lastUsedAt === null) return 'never';
  return new Date(lastUsedAt) > now ? 'just now' : formatRelative(lastUsedAt, now);
};

const DAY = 86_400_000;

/** How long a token may live; the server allows a year at most. */
export const LIVES = [7, 30, 90, 365] as const;
export type LifeDays = (typeof LIVES)[number];

export const expiryAfter = (days: LifeDays, now: Date): Date => new Date(now.getTime() + days * DAY);

const QUESTION = '{ me { member { name } access organization { name } } }';

/** A first question that every token may ask, ready for a terminal. */
export const curlExample = (origin: string, secret: string): string =>
  [
    `curl ${origin}/graphql`,
    `-H 'Authorization: Bearer ${secret}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify({ query: QUESTION })}'`,
  ].join(' \\\n  ');
