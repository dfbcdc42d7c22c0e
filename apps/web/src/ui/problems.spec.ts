import { problemAt, problemsElsewhere, type Problem } from './problems';

const PROBLEMS: Problem[] = [
  { code: 'INVALID_VALUE', message: 'Give a title.', path: ['input', 'title'] },
  { code: 'INVALID_VALUE', message: 'Use at most 120 characters.', path: ['title'] },
  { code: 'WRONG_STATE', message: 'The job is closed.', path: [] },
];

describe('problems at fields', () => {
  it('finds every message of a field, with or without the input in its path', () => {
    expect(problemAt(PROBLEMS, 'title')).toBe('Give a title. Use at most 120 characters.');
    expect(problemAt(PROBLEMS, 'seniority')).toBeUndefined();
    expect(problemAt(undefined, 'title')).toBeUndefined();
  });

  it('keeps what no field claims for the list', () => {
    expect(problemsElsewhere(PROBLEMS, ['title']).map((problem) => problem.message)).toEqual([
      'The job is closed.',
    ]);
  });
});
