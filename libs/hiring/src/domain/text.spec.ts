import {
  emailProblems,
  LONGEST_NAME,
  LONGEST_TEXT,
  nameProblems,
  normalEmail,
  textProblems,
} from './text.js';

const NULL = '\0';

const at = (name: string) => nameProblems(name, ['title']).map(({ message, path }) => [message, ...path]);
const addressOf = (length: number) => `${'a'.repeat(length - '@example.org'.length)}@example.org`;

describe('names', () => {
  it('hold something, and not more than a line', () => {
    expect(at('AI engineer')).toEqual([]);
    expect(at(' \n\t ')).toEqual([['Write something here.', 'title']]);
    expect(at('x'.repeat(LONGEST_NAME))).toEqual([]);
    expect(at('x'.repeat(LONGEST_NAME + 1))).toEqual([['At most 120 characters, please.', 'title']]);
  });

  it('are counted as people count, without the blanks around them', () => {
    expect(at(` ${'🪢'.repeat(LONGEST_NAME)} `)).toEqual([]);
    expect(at('🪢'.repeat(LONGEST_NAME + 1))).toHaveLength(1);
  });

  it('hold nothing that the database cannot store', () => {
    expect(at(`AI${NULL}engineer`)).toEqual([['There is a character in it that cannot be stored.', 'title']]);
  });
});

describe('texts', () => {
  it('may be empty and long, within a bound', () => {
    expect(textProblems('', ['instructions'])).toEqual([]);
    expect(textProblems('🪢'.repeat(LONGEST_TEXT), ['instructions'])).toEqual([]);
    expect(textProblems('x'.repeat(LONGEST_TEXT + 1), ['instructions'])).toMatchObject([
      { code: 'INVALID_VALUE', path: ['instructions'] },
    ]);
    expect(textProblems(NULL, [])).toHaveLength(1);
  });
});

describe('e-mail addresses', () => {
  it('have one form', () => {
    expect(normalEmail(' Ada@Example.ORG\n')).toBe('ada@example.org');
  });

  it.each(['ada@example.org', 'ADA+jobs@mail.example.co', 'ada.byron@münchen.example', ' ada@example.org '])(
    'take %j',
    (email) => {
      expect(emailProblems(email, ['email'])).toEqual([]);
    },
  );

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada byron@example.org',
    'a@b@example.org',
    `ada${NULL}@example.org`,
  ])('refuse %j', (email) => {
    expect(emailProblems(email, ['email'])).toMatchObject([{ code: 'INVALID_VALUE', path: ['email'] }]);
  });

  it('are no longer than a mail server has to accept', () => {
    expect(emailProblems(addressOf(254), [])).toEqual([]);
    expect(emailProblems(addressOf(255), [])).toHaveLength(1);
  });
});
