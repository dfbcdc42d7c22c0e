import { randomInt } from 'node:crypto';
import { bearerOf, hashPassword, newSecret } from '@plumbline/identity';
import { DAY, MINUTE } from './engine/demo-clock.js';
import { type DemoOrganization, personOf } from './engine/organization.js';

/** Who can sign in, by persona: what demo.json holds beside the address. */
export interface DemoAccounts {
  readonly people: Readonly<Record<string, { readonly email: string; readonly password: string }>>;
  readonly tokens: Readonly<Record<string, string>>;
}

// Without I, L, O and U: nothing that one reads for another sign.
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Three groups of four, 60 random bits, such as "7kd2-qm4x-9vwt": to be typed from one window into another. */
const newPassword = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');

/** Gives each persona a password and a token of their own; the organization's people besides them cannot sign in. */
export async function giveAccounts(
  organization: DemoOrganization,
  personas: readonly string[],
): Promise<DemoAccounts> {
  const given = await Promise.all(personas.map((persona) => giveAccount(organization, persona)));
  return {
    people: Object.fromEntries(given.map(({ persona, email, password }) => [persona, { email, password }])),
    tokens: Object.fromEntries(given.map(({ persona, token }) => [persona, token])),
  };
}

async function giveAccount(organization: DemoOrganization, persona: string) {
  const { ledger, clock } = organization;
  const { id, email, access } = personOf(organization, persona);
  const password = newPassword();
  const secret = newSecret(ledger.organizationId);
  const passwordHash = await hashPassword(password);
  const at = new Date(clock.now.getTime() - MINUTE);
  ledger.add('credential', { id, passwordHash, changedAt: at });
  ledger.record(at, id, 'member.password-chosen', id);
  const token = ledger.add('api_token', {
    id: ledger.newId(at),
    memberId: id,
    name: 'Demo',
    access,
    tokenHash: secret.tokenHash,
    createdAt: at,
    expiresAt: new Date(at.getTime() + 365 * DAY),
  });
  ledger.record(at, id, 'api-token.created', token.id);
  return { persona, email, password, token: bearerOf(secret) };
}
