import { decodeId, encodeId, newId } from './ids.js';

describe('public ids', () => {
  it('come back as the UUID they were made from', () => {
    const uuid = newId();
    const id = encodeId('candidate', uuid);
    expect(id).toMatch(/^can_[0-9a-z]{26}$/);
    expect(decodeId('candidate', id)).toBe(uuid);
  });

  it.each([
    ['another kind', encodeId('job', newId())],
    ['no id', 'can_nonsense'],
    ['empty', ''],
    ['a bare UUID', newId()],
  ])('name nothing when they are %s', (_what, id) => {
    expect(() => decodeId('candidate', id)).toThrow('no such candidate');
  });

  it('sort by the time they were made', () => {
    const ids = Array.from({ length: 50 }, () => newId());
    expect([...ids].sort()).toEqual(ids);
  });
});
