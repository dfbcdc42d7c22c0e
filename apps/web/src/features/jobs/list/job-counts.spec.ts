import { allOf, countsSentence } from './job-counts';

describe('how many jobs there are', () => {
  it.each([
    [{ draft: 1, open: 3, paused: 2, closed: 9 }, '3 jobs are open, 1 is a draft and 2 are paused.'],
    [{ draft: 2, open: 1, paused: 0, closed: 0 }, '1 job is open and 2 are drafts.'],
    [{ draft: 0, open: 0, paused: 1, closed: 0 }, 'No job is open and 1 is paused.'],
    [{ draft: 0, open: 0, paused: 0, closed: 4 }, 'No job is open.'],
  ])('reads as a sentence: %j', (counts, sentence) => {
    expect(countsSentence(counts)).toBe(sentence);
  });

  it('says nothing before it is known', () => {
    expect(countsSentence(undefined)).toBeUndefined();
  });

  it('adds up all states', () => {
    expect(allOf({ draft: 1, open: 2, paused: 3, closed: 4 })).toBe(10);
  });
});
