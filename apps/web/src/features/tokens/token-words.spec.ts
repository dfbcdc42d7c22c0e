import { curlExample, expiryAfter, lifeText, tokenState, usedText } from './token-words';

const now = new Date('2026-11-25T12:00:00Z');
const live = { expiresAt: '2026-12-25T12:00:00Z', revokedAt: null };
const expired = { expiresAt: '2026-11-03T12:00:00Z', revokedAt: null };
const revoked = { expiresAt: '2026-12-25T12:00:00Z', revokedAt: '2026-11-20T12:00:00Z' };

describe('the life of a token', () => {
  it('ends by being revoked or by its date, whichever is first', () => {
    expect([live, expired, revoked].map((token) => tokenState(token, now))).toEqual([
      'live',
      'expired',
      'revoked',
    ]);
    expect(tokenState({ ...expired, revokedAt: '2026-11-01T12:00:00Z' }, now)).toBe('revoked');
    expect(tokenState({ ...live, expiresAt: now.toISOString() }, now)).toBe('expired');
  });

  it('is said with its date', () => {
    expect(lifeText(live, now)).toBe('until 25 Dec 2026');
    expect(lifeText(expired, now)).toBe('expired 3 Nov 2026');
    expect(lifeText(revoked, now)).toBe('revoked 20 Nov 2026');
  });

  it('is counted in whole days from now', () => {
    expect(expiryAfter(30, now).toISOString()).toBe('2026-12-25T12:00:00.000Z');
  });
});

describe('the last use of a token', () => {
  it('is a time ago, or never', () => {
    expect(usedText('2026-11-25T11:40:00Z', now)).toBe('20 minutes ago');
    expect(usedText(null, now)).toBe('never');
  });

  it('is never in the future', () => {
    expect(usedText('2026-11-25T12:00:30Z', now)).toBe('just now');
  });
});

describe('the example for a terminal', () => {
  it('is one command over four lines, with the secret and a question in JSON', () => {
    const lines = curlExample('https://plumbline.example', 'plk_secret').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('curl https://plumbline.example/graphql \\');
    expect(lines[1]).toBe("  -H 'Authorization: Bearer plk_secret' \\");
    const body = /^ {2}-d '(.+)'$/.exec(lines[3] ?? '')?.[1];
    expect(JSON.parse(body ?? '')).toEqual({ query: expect.stringContaining('me {') });
  });
});
