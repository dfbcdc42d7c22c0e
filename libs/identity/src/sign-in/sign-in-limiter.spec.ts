import { jest } from '@jest/globals';
import { addressBlock, SignInLimiter, waitingTime } from './sign-in-limiter.js';

const times = async (count: number, act: (turn: number) => Promise<number>): Promise<number[]> => {
  const waits: number[] = [];
  for (let turn = 0; turn < count; turn++) waits.push(await act(turn));
  return waits;
};

describe('SignInLimiter', () => {
  let limiter: SignInLimiter;
  beforeEach(() => {
    jest.useFakeTimers();
    limiter = new SignInLimiter();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('refuses the eleventh guess at one e-mail, from wherever it comes', async () => {
    const waits = await times(11, (turn) =>
      limiter.take({ address: `10.0.0.${turn}`, email: 'ada@example.org' }),
    );
    expect(waits.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 0));
    expect(waits[10]).toBe(900);
    expect(await limiter.take({ address: '10.0.0.1', email: 'eve@example.org' })).toBe(0);
  });

  it('refuses the hundred and first guess from one address, at whatever e-mail', async () => {
    const waits = await times(101, (turn) =>
      limiter.take({ address: '10.0.0.1', email: `m${turn}@example.org` }),
    );
    expect(waits.slice(0, 100).some(Boolean)).toBe(false);
    expect(waits[100]).toBe(900);
  });

  it('opens again after a quarter of an hour, however often it was tried meanwhile', async () => {
    const attempt = { address: '10.0.0.1', email: 'ada@example.org' };
    await times(11, () => limiter.take(attempt));
    jest.advanceTimersByTime(600_000);
    expect(await limiter.take(attempt)).toBe(300);
    jest.advanceTimersByTime(301_000);
    expect(await limiter.take(attempt)).toBe(0);
  });

  it('forgets the failures at an e-mail after a success', async () => {
    const attempt = { address: '10.0.0.1', email: 'ada@example.org' };
    await times(9, () => limiter.take(attempt));
    await limiter.succeeded(attempt);
    expect(await times(10, () => limiter.take(attempt))).toEqual(Array.from({ length: 10 }, () => 0));
  });

  it('does not forget the failures of an address after a success', async () => {
    const address = '10.0.0.1';
    await times(99, (turn) => limiter.take({ address, email: `m${turn}@example.org` }));
    await limiter.take({ address, email: 'own@example.org' });
    await limiter.succeeded({ address, email: 'own@example.org' });
    expect(await limiter.take({ address, email: 'one@example.org' })).toBe(0);
    expect(await limiter.take({ address, email: 'two@example.org' })).toBe(900);
  });
});

describe('addressBlock', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});

it('waitingTime speaks as people do', () => {
  expect([1, 59, 90, 91, 900].map(waitingTime)).toEqual([
    '1 second',
    '59 seconds',
    '90 seconds',
    '2 minutes',
    '15 minutes',
  ]);
});
