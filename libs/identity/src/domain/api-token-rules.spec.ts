import { Access } from '@plumbline/kernel';
import { apiTokenProblems, type TokenOwner, type WantedToken } from './api-token-rules.js';

const now = new Date('2026-03-01T00:00:00Z');
const paths = (wanted: Partial<WantedToken>, owner: Partial<TokenOwner> = {}): string[] =>
  apiTokenProblems(
    {
      name: 'Nightly export',
      access: [Access.RECRUITER],
      expiresAt: new Date('2026-04-01T00:00:00Z'),
      ...wanted,
    },
    { access: new Set([Access.RECRUITER, Access.INTERVIEWER]), liveTokens: 0, now, ...owner },
  ).map((one) => one.path.join('.'));

describe('apiTokenProblems', () => {
  it('lets a part of the own access through', () => {
    expect(paths({})).toEqual([]);
  });

  it('refuses more than the owner may do', () => {
    expect(paths({ access: [Access.RECRUITER, Access.ADMIN] })).toEqual(['access']);
  });

  it('refuses a token that is over or lives too long', () => {
    expect(paths({ expiresAt: now })).toEqual(['expiresAt']);
    expect(paths({ expiresAt: new Date('2027-03-01T00:00:00Z') })).toEqual([]);
    expect(paths({ expiresAt: new Date('2027-03-03T00:00:00Z') })).toEqual(['expiresAt']);
  });

  it('refuses one more than the list can show', () => {
    expect(paths({}, { liveTokens: 99 })).toEqual([]);
    expect(paths({}, { liveTokens: 100 })).toEqual(['']);
  });

  it('names everything at once', () => {
    expect(paths({ name: ' ', access: [], expiresAt: now })).toEqual(['name', 'access', 'expiresAt']);
  });
});
