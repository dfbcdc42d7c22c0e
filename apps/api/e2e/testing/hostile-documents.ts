/** Something somebody sends to make the server work, and the bound that stops it. */
export interface HostileDocument {
  readonly kind: string;
  readonly source: string;
  /** What there is too much of; null where it may pass and must be cheap. */
  readonly tooMuch: string | null;
}

const many = (count: number, part: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => part(place)).join(' ');

const chain = (length: number, spreads: number, last: string): string =>
  `${many(length, (n) => `fragment F${n} on Query { ${many(spreads, () => `...F${n + 1}`)} }`)} fragment F${length} on Query { ${last} }`;

const BOMBS: readonly HostileDocument[] = [
  {
    kind: 'nested fragment spreads, 4 kB',
    source: `{ ...F0 } ${chain(28, 25, '__typename')}`,
    tooMuch: 'selected fields',
  },
  {
    kind: 'a fragment in a fragment in itself',
    source: '{ ...A } fragment A on Query { me { member { ...B } } } fragment B on Member { ...A }',
    tooMuch: 'levels of fields',
  },
  { kind: 'fragments', source: `{ __typename } ${chain(100, 1, '__typename')}`, tooMuch: 'fragments' },
  { kind: 'aliases', source: `{ ${many(1000, (n) => `a${n}: __typename`)} }`, tooMuch: 'aliases' },
  {
    kind: 'directives',
    source: `{ __typename ${many(500, () => '@include(if: true)')} }`,
    tooMuch: 'directives',
  },
  { kind: 'depth', source: `${'{ a '.repeat(100)}${'}'.repeat(100)}`, tooMuch: 'levels of fields' },
  { kind: 'braces', source: '{'.repeat(90_000), tooMuch: 'levels of nesting' },
  {
    kind: 'lists in lists',
    source: `{ rubricVersion(id: ${'['.repeat(90_000)}) { id } }`,
    tooMuch: 'levels of nesting',
  },
  { kind: 'tokens', source: `{ ${many(30_000, () => 'id')} }`, tooMuch: 'tokens' },
  {
    kind: 'list literal',
    source: `{ rubricVersion(id: [${many(30_000, () => '1')}]) { id } }`,
    tooMuch: 'tokens',
  },
  { kind: 'operations', source: many(500, (n) => `query Q${n} { __typename }`), tooMuch: 'operations' },
  {
    kind: 'one field over and over, with fields of its own',
    source: `{ ${many(400, () => 'me { member { name } }')} }`,
    tooMuch: 'repeats',
  },
  {
    kind: 'the same in inline fragments',
    source: `{ ${many(300, () => '... { me { access } }')} }`,
    tooMuch: 'repeats',
  },
  {
    kind: 'comment of 1 MB',
    source: `{ __typename } #${'x'.repeat(1_000_000)}`,
    tooMuch: 'characters',
  },
  {
    kind: 'block string of 1 MB',
    source: `{ rubricVersion(id: """${'\n x'.repeat(200_000)}""") { id } }`,
    tooMuch: 'characters',
  },
  { kind: 'name of 1 MB', source: `{ ${'a'.repeat(1_000_000)} }`, tooMuch: 'characters' },
];

/** Just within the bounds: these reach validation, or the parser, and must not be dear there either. */
const WITHIN: readonly HostileDocument[] = [
  ['unknown fields', `{ ${many(2400, (n) => `f${n}`)} }`],
  ['near misses of a name', `{ ${many(1000, (n) => `rubrix${n}`)} }`],
  ['unknown arguments', `{ rubricVersion(${many(700, (n) => `a${n}: 1`)}) { id } }`],
  ['variables', `query Q(${many(600, (n) => `$v${n}: Int`)}) { __typename }`],
  [
    'wide fragments beside each other',
    `{ ${many(29, (n) => `...F${n}`)} } ${many(29, (n) => `fragment F${n} on Query { me { member { id name email initials active revision createdAt access } organization { id name zone } access } }`)}`,
  ],
  ['fields again, up to the bound', `{ ${many(100, () => 'me { member { name } }')} }`],
  ['inline fragments in each other', `{ ${'... { '.repeat(190)}__typename${' }'.repeat(190)} }`],
  ['other values for one name', `{ ${many(60, (n) => `a: rubricVersion(id: "${n}") { id }`)} }`],
  ['a string up to the bound', `{ rubricVersion(id: "${'x'.repeat(99_000)}") { id } }`],
  ['a text that ends too early', `{ rubricVersion(id: "${'\\u00e9'.repeat(16_000)}`],
].map(([kind = '', source = '']) => ({ kind, source, tooMuch: null }));

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [...BOMBS, ...WITHIN];
