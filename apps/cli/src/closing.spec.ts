import { setTimeout as sleep } from 'node:timers/promises';
import { Closing } from './closing.js';

describe('closing', () => {
  it('stops in reverse order of starting, each before the next', async () => {
    const order: string[] = [];
    const closing = new Closing();
    await closing.add(() => order.push('lock'));
    await closing.add(async () => {
      await sleep(5);
      order.push('database');
    });
    await closing.add(() => order.push('api'));
    await closing.close();
    expect(order).toEqual(['api', 'database', 'lock']);
  });

  it('happens once, however often it is asked for', async () => {
    let closed = 0;
    const closing = new Closing();
    await closing.add(() => closed++);
    await Promise.all([closing.close(), closing.close()]);
    await closing.close();
    expect(closed).toBe(1);
  });

  it('also stops what was still starting when it began', async () => {
    const closing = new Closing();
    await closing.close();
    let stopped = false;
    await closing.add(() => {
      stopped = true;
    });
    expect(stopped).toBe(true);
  });

  it('stops the rest when one fails, and then says so', async () => {
    let lockReleased = false;
    const closing = new Closing();
    await closing.add(() => {
      lockReleased = true;
    });
    await closing.add(() => Promise.reject(new Error('would not stop')));
    await expect(closing.close()).rejects.toThrow('Not everything stopped cleanly');
    expect(lockReleased).toBe(true);
  });
});
