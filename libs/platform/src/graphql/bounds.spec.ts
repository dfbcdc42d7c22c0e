import { boundsProblem, DEFAULT_BOUNDS } from './bounds.js';

const bomb = (levels: number): string =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Query { me { access } }`;

describe('boundsProblem', () => {
  it.each([
    ['an ordinary document', 'query Jobs($first: Int!) { jobs(first: $first) { nodes { id title } } }'],
    ['text that is no document: the parser says where', '{ jobs('],
  ])('lets %s pass', (_what, source) => {
    expect(boundsProblem(source)).toBeNull();
  });

  it.each([
    ['fields written out from nested fragments', bomb(25)],
    [
      'a fragment that spreads itself',
      '{ ...A } fragment A on Query { me { member { ...B } } } fragment B on Member { ...A }',
    ],
    ['aliases', `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: me { access }`).join(' ')} }`],
    ['directives', `{ me ${'@include(if: true) '.repeat(61)} { access } }`],
    [
      'fragments',
      `{ me { access } } ${Array.from({ length: 61 }, (_, i) => `fragment F${i} on Me { access }`).join(' ')}`,
    ],
    ['characters', `{ me(text: "${'x'.repeat(100_000)}") { access } }`],
    ['operations', Array.from({ length: 21 }, (_, i) => `query Q${i} { me { access } }`).join(' ')],
    ['fields that stand there already', `{ ${'me { access } '.repeat(102)} }`],
    ['of them in inline fragments', `{ ${'... { me { access } } '.repeat(102)} }`],
    ['depth', `{ ${'a { '.repeat(17)} b ${'}'.repeat(17)} }`],
    ['tokens', `{ ${'a '.repeat(4001)} }`],
    ['nesting that would exhaust the parser', `{ a(x: ${'['.repeat(50_000)}`],
  ])('refuses too many: %s', (_what, source) => {
    expect(boundsProblem(source)?.extensions['code']).toBe('DOCUMENT_TOO_LARGE');
  });

  it('counts the written-out size of fragments without writing them out', () => {
    const before = process.cpuUsage();
    for (let run = 0; run < 20; run++) boundsProblem(bomb(28));
    const { user } = process.cpuUsage(before);
    expect(user / 20 / 1000).toBeLessThan(50);
    expect(boundsProblem(bomb(8))).toBeNull();
    expect(DEFAULT_BOUNDS.fields).toBeGreaterThan(2 ** 9);
  });
});
