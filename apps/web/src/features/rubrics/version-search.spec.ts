import { placementOf, seniorityOf, versionSearch } from './version-search';

describe('how a version is read, in its address', () => {
  it('keeps what differs from the usual', () => {
    expect(versionSearch({ placement: 'product', seniority: 'staff' })).toEqual({
      placement: 'product',
      seniority: 'staff',
    });
  });

  it('leaves out what is usual, and what nobody could have chosen', () => {
    expect(versionSearch({ placement: 'base', seniority: 'senior' })).toEqual({});
    expect(versionSearch({ placement: 7, seniority: 'chief', other: 'x' })).toEqual({});
    expect(versionSearch({ placement: 'no such thing!' })).toEqual({});
  });

  it('reads the base at senior where nothing is said', () => {
    expect(seniorityOf({})).toBe('senior');
    expect(placementOf({}, [{ key: 'product' }])).toBe('base');
  });

  it('reads a placement that the version lacks as the base', () => {
    expect(placementOf({ placement: 'product' }, [{ key: 'product' }])).toBe('product');
    expect(placementOf({ placement: 'product' }, [{ key: 'devops' }])).toBe('base');
  });
});
