import { failureOf } from './sign-in-failure';

describe('why a sign-in did not happen', () => {
  it('tells wrong credentials from too many attempts, in the server’s words', () => {
    expect(
      failureOf([{ code: 'WRONG_CREDENTIALS', message: 'E-mail and password do not match.', path: [] }]),
    ).toEqual({
      kind: 'wrong',
      message: 'E-mail and password do not match.',
    });
    expect(failureOf([{ code: 'TOO_MANY_ATTEMPTS', message: 'Wait 15 minutes.', path: [] }])).toEqual({
      kind: 'wait',
      message: 'Wait 15 minutes.',
    });
  });

  it('keeps every problem of a form that breaks several rules', () => {
    const problems = [
      { code: 'INVALID_VALUE', message: 'Give an e-mail address.', path: ['email'] },
      { code: 'INVALID_VALUE', message: 'Give a password.', path: ['password'] },
    ];
    expect(failureOf(problems)).toEqual({ kind: 'refused', problems });
  });
});
