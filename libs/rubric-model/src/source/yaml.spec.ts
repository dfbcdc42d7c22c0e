import { readYaml } from './yaml.js';

const valueOf = (text: string): unknown => {
  const reading = readYaml(text);
  return reading.ok ? reading.value.value : reading.problems;
};

const problemOf = (text: string) => {
  const reading = readYaml(text);
  if (reading.ok) throw new Error('the text was read');
  return reading.problems[0];
};

describe('readYaml', () => {
  it('reads plain values, and keeps folded sentences apart by spaces', () => {
    expect(valueOf('a: 1\nb: [x, "2027-05-31"]\nc: >-\n  One.\n  Two.\n')).toEqual({
      a: 1,
      b: ['x', '2027-05-31'],
      c: 'One. Two.',
    });
  });

  it.each([
    ['an anchor', 'a: &x 1\n', /Anchors/, { line: 1, column: 4 }],
    ['an alias', 'a: 1\nb: *x\n', /Aliases/, { line: 2, column: 4 }],
    ['a tag', 'a: 1\nb:\n  - !!str 2\n', /Tags/, { line: 3, column: 5 }],
    ['a directive', '%YAML 1.1\n---\na: 1\n', /Directives/, { line: 1, column: 1 }],
    [
      'a key that stands twice',
      'a: 1\nb:\n  c: 1\n  c: 2\n',
      /"c" stands here twice/,
      { line: 4, column: 3 },
    ],
    ['a key twice in braces', 'b: {c: 1, c: 2}\n', /"c" stands here twice/, { line: 1, column: 11 }],
    ['a key that is no word', 'a: 1\n? [x, y]\n: 2\n', /key must be a word/, { line: 2, column: 3 }],
    ['a bracket left open', 'a: [1, 2\n', /./, { line: 2, column: 1 }],
    ['a tab as indentation', 'a:\n\tb: 1\n', /[Tt]ab/, { line: 2, column: 1 }],
    ['a second document', 'a: 1\n---\nb: 2\n', /more than one/, { line: 2, column: 1 }],
    ['nothing', '# only a comment\n', /no document/, { line: 1, column: 1 }],
  ])('refuses %s and says where', (_what, text, message, at) => {
    expect(problemOf(text)).toMatchObject({ code: 'RUBRIC_INVALID', rule: 'yaml-valid', at });
    expect(problemOf(text)?.message).toMatch(message);
    expect(problemOf(text)?.message).toContain(`ine ${at.line}, column ${at.column}`);
  });

  it('takes text that only looks like an anchor, alias or tag', () => {
    expect(valueOf('a: "&x *y !z"\nb: |\n  &x\n  *y\n  !z\nc: 1 & 2 * 3!\n')).toEqual({
      a: '&x *y !z',
      b: '&x\n*y\n!z\n',
      c: '1 & 2 * 3!',
    });
  });

  it('takes a whole text that begins like one', () => {
    expect(valueOf('--- |\n&x is text here\n')).toBe('&x is text here\n');
  });

  it('makes an own key of "__proto__", and no prototype', () => {
    const value = valueOf('__proto__:\n  polluted: 1\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  const LONG = 250_000;
  it.each([
    ['ten megabytes of lines', 'a: b\n'.repeat(2 * 1024 * 1024)],
    ['ten megabytes of text', `a: "${'x'.repeat(10 * 1024 * 1024)}"\n`],
    ['a billion laughs', `a: &a [x]\n${'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n'.repeat(50)}`],
    ['brackets in brackets', '['.repeat(LONG)],
    ['braces in braces', '{a: '.repeat(LONG / 4)],
    ['lists in lists', '- '.repeat(LONG / 2)],
    ['questions in questions', '? '.repeat(LONG / 2)],
    ['one key over and over', 'a: 1\n'.repeat(LONG / 5)],
    ['faults on every line', 'a: b: c\n'.repeat(LONG / 8)],
    ['quotes left open', 'a: "\n'.repeat(LONG / 5)],
    ['brackets closed and never opened', ']'.repeat(LONG)],
    ['documents after documents', '---\n'.repeat(LONG / 4)],
  ])('refuses %s within a second, with few words', (_what, text) => {
    const began = performance.now();
    const reading = readYaml(text);
    const took = performance.now() - began;
    expect(reading.ok).toBe(false);
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
    expect(took).toBeLessThan(1000);
  });
});
