import { randomInt } from 'node:crypto';
import { bearerOf, hashPassword, newSecret } from '@plumbline/identity';
import { DAY, MINUTE } from './engine/demo-clock.js';
import { type DemoOrganization, type Person, personOf } from './engine/organization.js';

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
  const passwords = personas.map(newPassword);
  const hashes = await Promise.all(passwords.map(hashPassword));
  const accounts = personas.map((persona, place) => {
    const person = personOf(organization, persona);
    addPassword(organization, person, hashes[place] ?? '');
    const token = addToken(organization, person);
    return { persona, email: person.email, password: passwords[place] ?? '', token };
  });
  return {
    people: Object.fromEntries(
      accounts.map(({ persona, email, password }) => [persona, { email, password }]),
    ),
    tokens: Object.fromEntries(accounts.map(({ persona, token }) => [persona, token])),
  };
}

const aMinuteAgo = ({ clock }: DemoOrganization): Date => new Date(clock.now.getTime() - MINUTE);

function addPassword(organization: DemoOrganization, { id }: Person, passwordHash: string): void {
  const at = aMinuteAgo(organization);
  organization.ledger.add('credential', { id, passwordHash, changedAt: at });
  organization.ledger.record(at, id, 'member.password-chosen', id);
}

function addToken(organization: DemoOrganization, { id: memberId, access }: Person): string {
  const { ledger } = organization;
  const createdAt = aMinuteAgo(organization);
  const secret = newSecret(ledger.organizationId);
  const { id } = ledger.add('api_token', {
    id: ledger.newId(createdAt),
    memberId,
    name: 'Demo',
    access,
    tokenHash: secret.tokenHash,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 365 * DAY),
  });
  ledger.record(createdAt, memberId, 'api-token.created', id);
  return bearerOf(secret);
}
