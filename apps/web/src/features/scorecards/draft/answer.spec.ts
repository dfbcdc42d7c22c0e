import { isAnswered, levelOf, lineCount, NO_ANSWER, sameAnswer, withLevel } from './answer';

describe('an answer', () => {
  it('keeps its words whatever happens to its level', () => {
    const words = { ...NO_ANSWER, text: 'Streams after the citation check.' };
    const rated = withLevel(words, 4);
    expect(levelOf(rated)).toBe(4);
    expect(levelOf(withLevel(rated, 'N'))).toBe('N');
    expect(withLevel(withLevel(rated, 'N'), null)).toEqual(words);
  });

  it('counts not observed as an answer, and words alone as none', () => {
    expect(isAnswered(withLevel(NO_ANSWER, 'N'))).toBe(true);
    expect(isAnswered({ ...NO_ANSWER, text: 'Something' })).toBe(false);
  });

  it('is another one when a single character differs', () => {
    const one = { level: 3, notObserved: false, text: 'a' };
    expect(sameAnswer(one, { ...one })).toBe(true);
    expect(sameAnswer(one, { ...one, text: 'a ' })).toBe(false);
    expect(sameAnswer(one, { ...one, level: 2 })).toBe(false);
  });

  it('counts the lines that hold something', () => {
    expect(lineCount('')).toBe(0);
    expect(lineCount('one\n\n  \ntwo\n')).toBe(2);
  });
});
