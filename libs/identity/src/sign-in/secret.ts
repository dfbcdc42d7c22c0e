import { createHash, randomBytes } from 'node:crypto';

/** What the database knows of a secret: where to look, and the digest to look for. */
export interface KnownSecret {
  readonly organizationId: string;
  readonly tokenHash: Buffer;
}

export interface NewSecret extends KnownSecret {
  /** Handed to its bearer once, and kept nowhere. */
  readonly value: string;
}

const ORGANIZATION_BYTES = 16;
const SECRET_BYTES = 32;
const VALUE = /^[A-Za-z0-9_-]{64}$/;

// Plain SHA-256 is enough for 32 random bytes: there is nothing to guess. Passwords get argon2id.
const digest = (secret: Buffer): Buffer => createHash('sha256').update(secret).digest();

/**
 * A random secret that carries its organization, because a look-up happens before there is an actor
 * and row security must know where to look. Sessions, API tokens and one-time links are made of it.
 */
export function newSecret(organizationId: string): NewSecret {
  const secret = randomBytes(SECRET_BYTES);
  const organization = Buffer.from(organizationId.replaceAll('-', ''), 'hex');
  return {
    organizationId,
    tokenHash: digest(secret),
    value: Buffer.concat([organization, secret]).toString('base64url'),
  };
}

/** What to look for; null for anything that was never a secret of ours. */
export function readSecret(value: string): KnownSecret | null {
  if (!VALUE.test(value)) return null;
  const bytes = Buffer.from(value, 'base64url');
  const hex = bytes.subarray(0, ORGANIZATION_BYTES).toString('hex');
  return {
    organizationId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    tokenHash: digest(bytes.subarray(ORGANIZATION_BYTES)),
  };
}

const BEARER_PREFIX = 'plb_';

/** The form of an API token: its prefix lets secret scanners find one that was committed by mistake. */
export const bearerOf = ({ value }: NewSecret): string => `${BEARER_PREFIX}${value}`;

export const readBearer = (bearer: string): KnownSecret | null =>
  bearer.startsWith(BEARER_PREFIX) ? readSecret(bearer.slice(BEARER_PREFIX.length)) : null;
