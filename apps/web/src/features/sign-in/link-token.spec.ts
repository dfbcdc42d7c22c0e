import { linkToken } from './link-token';

describe('the token of a one-time link', () => {
  it('stands after the number sign, with or without its name', () => {
    expect(linkToken({ hash: '#abc_123' })).toBe('abc_123');
    expect(linkToken({ hash: '#token=abc_123' })).toBe('abc_123');
    expect(linkToken({ hash: '#' })).toBeUndefined();
    expect(linkToken({ hash: '' })).toBeUndefined();
  });
});
