import { memberPages, memberVariables, readMemberSearch } from './member-search';

describe('the list of members in its address', () => {
  it('keeps what it knows and leaves out everything else', () => {
    expect(readMemberSearch({ show: 'all', q: 'ana', after: 'c1' })).toEqual({
      show: 'all',
      q: 'ana',
      after: 'c1',
    });
    expect(readMemberSearch({ show: 'active', q: ' ', before: '', other: 1 })).toEqual({});
    expect(readMemberSearch({ q: 42, after: 'c1', before: 'c2' })).toEqual({ q: '42', after: 'c1' });
  });

  it('asks for those who may sign in, unless others are wanted', () => {
    expect(memberVariables({})).toEqual({ first: 40, after: null, active: true, search: null });
    expect(memberVariables({ show: 'deactivated' }).active).toBe(false);
    expect(memberVariables({ show: 'all', q: ' ana ' })).toMatchObject({ active: null, search: 'ana' });
  });

  it('reads backward from a cursor that the page ends before', () => {
    expect(memberVariables({ before: 'c9' })).toEqual({
      last: 40,
      before: 'c9',
      active: true,
      search: null,
    });
  });

  it('leads to the neighbouring pages of the same list', () => {
    const ends = { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'z' };
    expect(memberPages({ q: 'ana', before: 'c' }, ends)).toEqual({
      previous: undefined,
      next: { q: 'ana', after: 'z' },
    });
    expect(memberPages({}, { ...ends, hasPreviousPage: true }).previous).toEqual({ before: 'a' });
  });
});
