import { newId } from '@plumbline/kernel';
import { bearerOf, newSecret, readBearer, readSecret } from './secret.js';

describe('a secret', () => {
  it('leads back to its organization and the digest that is stored', () => {
    const { value, organizationId, tokenHash } = newSecret(newId());
    expect(readSecret(value)).toEqual({ organizationId, tokenHash });
    expect(tokenHash).toHaveLength(32);
  });

  it('is never the same twice', () => {
    const organizationId = newId();
    expect(newSecret(organizationId).value).not.toBe(newSecret(organizationId).value);
  });

  it.each(['', 'abc', `${'A'.repeat(63)}+`, 'A'.repeat(65), `${'A'.repeat(64)}\n`])(
    'is not read from %j',
    (value) => {
      expect(readSecret(value)).toBeNull();
    },
  );

  it('is a bearer token only with its prefix', () => {
    const secret = newSecret(newId());
    expect(readBearer(bearerOf(secret))?.tokenHash).toEqual(secret.tokenHash);
    expect(readBearer(secret.value)).toBeNull();
  });
});
