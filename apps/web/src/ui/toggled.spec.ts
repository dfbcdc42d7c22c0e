import { toggled } from './toggled';

describe('a choice of several', () => {
  it('takes a key in and out, and leaves the set before as it was', () => {
    const before = new Set(['a']);
    expect([...toggled(before, 'b')]).toEqual(['a', 'b']);
    expect([...toggled(before, 'a')]).toEqual([]);
    expect([...before]).toEqual(['a']);
  });
});
