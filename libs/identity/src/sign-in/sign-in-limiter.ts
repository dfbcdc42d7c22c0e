import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 15 * 60;
/** Many people sit behind one address; nobody mistypes a password ten times. */
const PER_ADDRESS = 100;
const PER_EMAIL = 10;

/** What attempts are counted by. */
export interface Attempt {
  readonly address: string;
  /** Need not belong to anybody: names that do not exist are counted too, so that a refusal tells nothing. */
  readonly email: string;
}

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** An IPv6 customer holds at least a /64, so the addresses of one count together. */
export function addressBlock(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const behind = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  const all = tail === undefined ? groups : [...groups, ...zeros, ...behind];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** A digest, so that one long made-up e-mail costs no more memory than another. */
const emailKey = (email: string): string => createHash('sha256').update(email).digest('base64url');

/**
 * Bounds guessing, by address and by e-mail, in the memory of this process. The window is fixed: whoever
 * goes on trying while refused does not lengthen it, so nobody can lock somebody else out for ever.
 */
@Injectable()
export class SignInLimiter {
  private readonly addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_SECONDS });
  private readonly emails = new RateLimiterMemory({ points: PER_EMAIL, duration: WINDOW_SECONDS });

  /** Counts an attempt before it is made. Answers how many seconds to wait; 0 when it may be made. */
  async take({ address, email }: Attempt): Promise<number> {
    return (
      (await secondsToWait(this.addresses, addressBlock(address))) ||
      (await secondsToWait(this.emails, emailKey(email)))
    );
  }

  /**
   * Takes a success out of the count. The address gets back its one attempt and no more: otherwise signing
   * in to one's own account in between would allow guessing at others without end.
   */
  async succeeded({ address, email }: Attempt): Promise<void> {
    await this.addresses.reward(addressBlock(address), 1);
    await this.emails.delete(emailKey(email));
  }
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}

/** "12 minutes", for the message that asks somebody to wait. */
export const waitingTime = (seconds: number): string => {
  const [count, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
};
