import { emailProblems, nameProblems, normalEmail } from './person.js';

describe('nameProblems', () => {
  it.each(['Ada', 'Ægir Ørsted-Nygård', 'محمد', 'O’Brien, Jr.'])('lets %s through', (name) => {
    expect(nameProblems(name)).toEqual([]);
  });

  it.each(['', '   ', 'x'.repeat(121), 'Ada\nLovelace', 'Ada\u202elaceveL'])('refuses %j', (name) => {
    expect(nameProblems(name)).toHaveLength(1);
  });
});

describe('emailProblems', () => {
  it.each(['ada@example.org', "o'brien+jobs@mail.example.co.uk", 'jörg@bücher.example'])(
    'lets %s through',
    (email) => {
      expect(emailProblems(email)).toEqual([]);
    },
  );

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'a\0b@example.org',
    'a b@example.org',
    'ada@example..org',
    'Ada <ada@example.org>',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j', (email) => {
    expect(emailProblems(email)).toHaveLength(1);
  });
});

it('normalEmail takes away case and the space that pasting brings', () => {
  expect(normalEmail('  Ada@Example.ORG ')).toBe('ada@example.org');
});
