import { parse, validate, specifiedRules, NoSchemaIntrospectionCustomRule } from 'graphql';
import { boundsProblem } from '@plumbline/platform';
import { buildSchema } from './print-schema-text.js';
const r = (n: number, f: (i: number) => string) => Array.from({ length: n }, (_, i) => f(i)).join(' ');
const nestInline = (n: number, inner: string) => '... { '.repeat(n) + inner + ' }'.repeat(n);
const docs: Record<string, string> = {
  warm: '{ me { access } }',
  sameField: `{ ${r(2450, () => '__typename')} }`,
  sameDeep: `{ ${r(800, () => 'me { access }')} }`,
  sameDeeper: `{ ${r(400, () => 'me { member { name } }')} }`,
  inlineSame: `{ ${r(600, () => '... { __typename }')} }`,
  inlineNested: `{ ${nestInline(190, '__typename')} }`,
  unknownFields: `{ ${r(2400, (i) => 'f' + i)} }`,
  unknownArgs: `{ rubricVersion(${r(700, (i) => `a${i}: 1`)}) { id } }`,
  typos: `{ ${r(1000, (i) => 'rubrix' + i)} }`,
  variables: `query Q(${r(600, (i) => `$v${i}: Int`)}) { me { access } }`,
  variablesUsed: `query Q(${r(300, (i) => `$v${i}: Int`)}) { members(${r(300, (i) => `first: $v${i}`)}) { nodes { id } } }`,
  operations: r(500, (i) => `query Q${i} { me { access } }`),
  fragments60: `{ ${r(60, (i) => `...F${i}`)} } ${r(60, (i) => `fragment F${i} on Query { ${r(20, () => 'me { access }')} }`)}`,
  fragments60b: `{ ${r(59, (i) => `...F${i}`)} } ${r(59, (i) => `fragment F${i} on Query { me { member { ${r(15, () => 'name')} } } }`)}`,
  fragPairs: `{ ${r(30, (i) => `...F${i}`)} } ${r(59, (i) => `fragment F${i} on Query { me { ...G } }`)} fragment G on Me { access }`,
  bomb8: `{ ...F0 } ${r(8, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F8 on Query { me { access } }`,
  bomb50: `{ ...F0 } ${r(50, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F50 on Query { __typename }`,
  listLiteral: `{ rubricVersion(id: [${r(3900, () => '1')}]) { id } }`,
  objectLiteral: `mutation { signIn(input: {${r(1000, (i) => `a${i}: 1`)}}) { __typename } }`,
  objectSame: `mutation { signIn(input: {${r(1000, () => `a: 1`)}}) { __typename } }`,
  longString: `{ rubricVersion(id: "${'x'.repeat(1_000_000)}") { id } }`,
  longName: `{ ${'a'.repeat(1_000_000)} }`,
  comments: `{ __typename } ${'#x\n'.repeat(330_000)}`,
  commas: `{ __typename } ${','.repeat(1_000_000)}`,
  braces: '{'.repeat(1_000_000),
  blockString: `{ rubricVersion(id: """${'\n x'.repeat(300_000)}""") { id } }`,
  escapes: `{ rubricVersion(id: "${'\\u0041'.repeat(160_000)}") { id } }`,
  fieldsWithArgs: `{ ${r(500, (i) => `rubricVersion(id: "a") { id }`)} }`,
  cyclic: `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
  mergeArgs: `{ ${r(60, (i) => `a: rubricVersion(id: "${i}") { id }`)} }`,
  fragWide: `{ ${r(55, (i) => `...F${i}`)} } ${r(55, (i) => `fragment F${i} on Query { me { member { id name email initials active revision createdAt access } organization { id name zone } access } }`)}`,
  fragWide2: `{ me { ${r(59, (i) => `...F${i}`)} } } ${r(59, (i) => `fragment F${i} on Me { member { ...${i < 58 ? 'F' + (i + 1) : 'X'} } }`)} fragment X on Member { id }`,
  repeats100: `{ ${r(100, () => 'me { member { name } }')} }`,
  repeatsDeep: `{ ${r(100, () => 'rubricVersion(id: "a") { rubric { current { rubric { id title key } } } }')} }`,
  inline100: `{ ${r(100, () => '... { me { member { name } } }')} }`,
  inlineMany: `{ ${r(900, () => '... { ...F }')} } fragment F on Query { me { access } }`,
  spreadMany: `{ ${r(1900, () => '...F')} } fragment F on Query { me { access } }`,
  spreadMany2: `{ ${r(1000, () => '...F')} ${r(1, () => '...G')} } fragment F on Query { ${r(50, () => '...G')}  me { access } } fragment G on Query { me { member { name } } }`,
  ops20: r(20, (i) => `query Q${i} { ...F }`) + ` fragment F on Query { ${r(90, (i) => 'me { member { name } }')} }`,
  typenames: `{ me { ${r(90, () => 'member { ' + r(1, () => '__typename id name') + ' }')} } }`,
  fragTriangle: r(40, (i) => `fragment F${i} on Query { ${r(39 - i, (j) => `...F${i + j + 1}`)} me { member { id name email } } }`) + ' { ...F0 }',
  dirs: `{ __typename ${'@include(if: true) '.repeat(60)} }`,
};
it('x', async () => {
  const schema = await buildSchema();
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];
  for (let k = 0; k < 2; k++)
  for (const [name, source] of Object.entries(docs)) {
    let t = process.cpuUsage();
    const problem = boundsProblem(source);
    const a = process.cpuUsage(t);
    let v = 0, errs = 0;
    if (!problem) {
      t = process.cpuUsage();
      try { const d = parse(source, { noLocation: false }); errs = validate(schema, d, rules, { maxErrors: 100 }).length; } catch (e) { errs = -1; }
      const b = process.cpuUsage(t); v = (b.user + b.system) / 1000;
    }
    if (k) process.stdout.write(`${name.padEnd(16)} ${String(source.length).padStart(8)} bounds ${((a.user + a.system) / 1000).toFixed(1).padStart(7)} ms  ${problem ? problem.extensions['what'] : `validate ${v.toFixed(1)} ms, ${errs} errors`}\n`);
  }
}, 300000);
