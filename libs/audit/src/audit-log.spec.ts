import { commitmentDigest, commitTo } from './audit-log.js';

const CONTENT = { outcome: 'hire', rationale: 'Reads the failing test first.' };

describe('a commitment', () => {
  it('binds the content it was made of, in whatever order its parts are named', () => {
    const { salt, digest } = commitTo(CONTENT);
    const { outcome, rationale } = CONTENT;
    expect(commitmentDigest(salt, { rationale, outcome })).toEqual(digest);
    expect(digest).toHaveLength(32);
  });

  it('fits no other content', () => {
    const { salt, digest } = commitTo(CONTENT);
    for (const other of [
      { ...CONTENT, outcome: 'hold' },
      { ...CONTENT, rationale: `${CONTENT.rationale} ` },
      { ...CONTENT, rationale: '' },
      {},
    ])
      expect(commitmentDigest(salt, other)).not.toEqual(digest);
  });

  it('cannot be guessed: the same content never gives the same digest', () => {
    const made = Array.from({ length: 100 }, () => commitTo(CONTENT));
    expect(new Set(made.map(({ digest }) => digest.toString('hex'))).size).toBe(100);
    expect(new Set(made.map(({ salt }) => salt.toString('hex'))).size).toBe(100);
    expect(made[0]?.salt.length).toBeGreaterThanOrEqual(16);
  });
});
