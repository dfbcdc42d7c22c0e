import { listArguments, PAGE_SIZE, readJobsSearch, searchFor, shownIn } from './jobs-search';

describe('which jobs an address shows', () => {
  it('opens with those that take applications', () => {
    const search = readJobsSearch({});
    expect(shownIn(search)).toBe('open');
    expect(listArguments(search)).toEqual({
      state: 'OPEN',
      first: PAGE_SIZE,
      after: null,
      last: null,
      before: null,
    });
  });

  it.each(['draft', 'open', 'paused', 'closed', 'all'] as const)(
    'comes back to %s as it was sent',
    (shown) => {
      expect(shownIn(readJobsSearch({ ...searchFor(shown) }))).toBe(shown);
    },
  );

  it('asks the server for every state when all are shown', () => {
    expect(listArguments({ state: 'all' }).state).toBeNull();
  });

  it.each([{ state: 'gone' }, { state: 7 }, { after: '' }, { before: ['a'] }])(
    'leaves out what it does not know: %j',
    (search) => {
      expect(readJobsSearch(search)).toEqual({});
    },
  );

  it('goes forward and back along cursors, never both ways at once', () => {
    expect(listArguments(readJobsSearch({ after: 'c1' }))).toMatchObject({ first: PAGE_SIZE, after: 'c1' });
    expect(listArguments(readJobsSearch({ before: 'c2' }))).toMatchObject({ last: PAGE_SIZE, before: 'c2' });
    expect(readJobsSearch({ after: 'c1', before: 'c2' })).toEqual({ after: 'c1' });
  });
});
