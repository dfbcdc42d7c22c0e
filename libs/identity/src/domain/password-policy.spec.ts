import { ProblemCode } from '@plumbline/kernel';
import { passwordProblems } from './password-policy.js';

const ada = { name: 'Ada Lovelace', email: 'ada.l@example.org' };
const messages = (password: string): string[] => passwordProblems(password, ada).map((one) => one.message);

describe('passwordProblems', () => {
  it.each([
    'lamp ferry onion vowel',
    'kX9!vq2#Lm7z',
    'ada lovelace writes programs',
    '🙂🙃😀😃😄😁😆😅😂🥲☺️😊',
    'лампа паром лук',
    '71940362857141',
  ])('lets %s through', (password) => {
    expect(messages(password)).toEqual([]);
  });

  it('counts characters as people do, and says how many there are', () => {
    expect(messages('🙂🙂🙂')).toEqual(['A password has at least 12 characters; this one has 3.']);
    expect(messages('ab'.repeat(101))).toEqual(['A password has at most 200 characters; this one has 202.']);
  });

  it.each(['AdaLovelace1815', 'ada.lovelace!!!', 'ada.l@example.org', 'Ada.L@Example.org2026'])(
    'refuses %s, which is the name or e-mail',
    (password) => {
      expect(messages(password)[0]).toMatch(/name or e-mail/);
    },
  );

  it.each([
    'password1234',
    'PASSWORD!2026',
    'p-a-s-s-w-o-r-d',
    'qwertyuiop12',
    '1234567890123',
    '210987654321',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdabcdabcd',
    'Letmein-please',
  ])('refuses %s, which is tried first', (password) => {
    expect(messages(password)[0]).toMatch(/first that anyone tries/);
  });

  it('says where in the input', () => {
    expect(passwordProblems('short', ada, ['newPassword'])).toEqual([
      expect.objectContaining({ code: ProblemCode.INVALID_VALUE, path: ['newPassword'] }),
    ]);
  });
});
