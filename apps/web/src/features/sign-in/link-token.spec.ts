import { linkToken } from './link-token';

describe('the token of a one-time link', () => {
  it('stands after the number sign, with or without its name', () => {
    expect(linkToken({ hash: '#abc_123', search: '' })).toBe('abc_123');
    expect(linkToken({ hash: '#token=abc_123', search: '' })).toBe('abc_123');
  });

  it('or in the query', () => {
    expect(linkToken({ hash: '', search: '?token=abc_123' })).toBe('abc_123');
  });

  it('may be missing', () => {
    expect(linkToken({ hash: '#', search: '?token=' })).toBeUndefined();
    expect(linkToken({ hash: '', search: '' })).toBeUndefined();
  });
});
