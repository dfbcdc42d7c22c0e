// `npm run generate`: the committed schema from the resolvers, and the typed documents of the web client from the schema.
// With --check nothing is left changed, and a difference is a failure.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesUnder, inRoot, prepare, quit, runNode, step } from './workspace.mjs';

const SCHEMA = inRoot('apps/api/schema.graphql');
const DOCUMENTS = inRoot('apps/web/src/gql');

async function printSchema() {
  const { transpile } = await import('./transpile.mjs');
  await transpile();
  await runNode('apps/api/dist/print-schema.js', []);
}

const generateDocuments = () =>
  runNode('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--silent'], {
    cwd: inRoot('apps/web'),
  });

export async function generate() {
  await printSchema();
  await generateDocuments();
}

/** Generates, compares with what was there, and puts that back. Answers the names of the files that differ. */
export async function staleGenerated() {
  const before = contents();
  try {
    await generate();
    const after = contents();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
  } finally {
    for (const file of contents().keys()) if (!before.has(file)) fs.rmSync(file);
    for (const [file, text] of before) fs.writeFileSync(file, text);
  }
}

const contents = () =>
  new Map(
    [SCHEMA, ...filesUnder(DOCUMENTS)]
      .filter((file) => fs.existsSync(file))
      .map((file) => [file, fs.readFileSync(file, 'utf8')]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare();
  if (process.argv.includes('--check')) {
    const stale = await staleGenerated();
    if (stale.length > 0)
      quit(`Generated files differ from the code: ${stale.join(', ')}. Run "npm run generate" and commit.`);
    process.stdout.write('Generated files are current.\n');
  } else {
    await step('schema and client documents generated', generate);
  }
}
