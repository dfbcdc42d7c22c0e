import { hasCursor, listVariables, neighbours, readListSearch, withoutCursor } from './list-search';

describe('the address of the list of candidates', () => {
  it('takes a search and one cursor, and nothing else', () => {
    expect(readListSearch({ q: 'pri', after: 'abc', before: 'def', page: 3 })).toEqual({
      q: 'pri',
      after: 'abc',
    });
    expect(readListSearch({ before: 'def' })).toEqual({ before: 'def' });
  });

  it('reads a number as text, and leaves out what is no search', () => {
    expect(readListSearch({ q: 42 })).toEqual({ q: '42' });
    expect(readListSearch({ q: '  ', after: '', before: null })).toEqual({});
    expect(readListSearch({ q: ['a'], after: 7 })).toEqual({});
  });

  it('cuts a search that is longer than a name', () => {
    expect(readListSearch({ q: 'x'.repeat(300) }).q).toHaveLength(200);
  });
});

describe('a cursor in the address', () => {
  it('can be told and taken away, and the search stays', () => {
    expect([{ q: 'pri' }, { after: 'abc' }, { before: 'def' }].map(hasCursor)).toEqual([false, true, true]);
    expect(withoutCursor({ q: 'pri', after: 'abc' })).toEqual({ q: 'pri' });
    expect(withoutCursor({ before: 'def' })).toEqual({});
  });
});

describe('the page that is asked for', () => {
  it('is the first one without a cursor', () => {
    expect(listVariables({})).toEqual({ first: 25 });
  });

  it('follows a cursor forwards, or ends before one', () => {
    expect(listVariables({ q: ' pri', after: 'abc' })).toEqual({ first: 25, after: 'abc', search: 'pri' });
    expect(listVariables({ before: 'def' })).toEqual({ last: 25, before: 'def' });
  });
});

describe('the pages beside it', () => {
  const ends = { hasNextPage: true, hasPreviousPage: true, startCursor: 'first', endCursor: 'last' };

  it('keep the search', () => {
    expect(neighbours({ q: 'pri', after: 'old' }, ends)).toEqual({
      previous: { q: 'pri', before: 'first' },
      next: { q: 'pri', after: 'last' },
    });
  });

  it('are not there at the ends of the list', () => {
    expect(neighbours({}, { ...ends, hasNextPage: false, hasPreviousPage: false })).toEqual({});
    expect(neighbours({}, { ...ends, startCursor: null, endCursor: null })).toEqual({});
  });
});
