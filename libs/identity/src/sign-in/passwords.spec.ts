import { hashPassword, passwordFits } from './passwords.js';

async function millisecondsToRefuse(hash: string | null): Promise<number> {
  const start = performance.now();
  expect(await passwordFits(hash, 'not the password')).toBe(false);
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('a password hash', () => {
  it('is argon2id with 19 MiB and two passes, salted anew each time', async () => {
    const [one, other] = await Promise.all([
      hashPassword('correct horse 7'),
      hashPassword('correct horse 7'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
  });

  it('fits its own password alone', async () => {
    const hash = await hashPassword('correct horse 7');
    expect(await passwordFits(hash, 'correct horse 7')).toBe(true);
    expect(await passwordFits(hash, 'correct horse 8')).toBe(false);
  });

  it('does not tell two ways of typing one character apart', async () => {
    expect(await passwordFits(await hashPassword('caf\u00e9 au lait 1'), 'cafe\u0301 au lait 1')).toBe(true);
  });

  it('costs as much where there is nobody', async () => {
    const hash = await hashPassword('correct horse 7');
    const [somebody, nobody]: number[][] = [[], []];
    // in turn, so that whatever else the machine does falls on both alike
    for (let round = 0; round < 9; round++) {
      somebody?.push(await millisecondsToRefuse(hash));
      nobody?.push(await millisecondsToRefuse(null));
    }
    const ratio = median(nobody ?? []) / median(somebody ?? []);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});
