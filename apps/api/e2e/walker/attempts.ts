import { randomUUID } from 'node:crypto';
import { ACCOUNT_ATTEMPTS, DOOR_ATTEMPTS } from './account-attempts.js';
import { HIRING_ATTEMPTS } from './hiring-attempts.js';
import { PANEL_ATTEMPTS } from './panel-attempts.js';
import type { Attempts } from './scene.js';

/**
 * For every mutation, who may and an input that is accepted, made in this order: what one changes, those after it
 * find changed. What others try is made of the same inputs.
 */
export const ATTEMPTS: Attempts = {
  ...DOOR_ATTEMPTS,
  ...HIRING_ATTEMPTS,
  ...PANEL_ATTEMPTS,
  ...ACCOUNT_ATTEMPTS,
};

const KEYLESS = new Set(['signIn', 'signOut', 'redeemLink']);

export const withKey = (mutation: string, input: object): object =>
  KEYLESS.has(mutation) ? input : { idempotencyKey: randomUUID(), ...input };
