// `npm run generate`: the committed schema from the resolvers, and the typed documents of the web client from the schema.
// With --check nothing is left changed, and a difference is a failure.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, inRoot, prepare, quit, runNode, step } from './workspace.mjs';

const SCHEMA = inRoot('apps/api/schema.graphql');
const DOCUMENTS = inRoot('apps/web/src/gql');

/** Writes both; elsewhere than where they are committed when a schema and a folder are named. */
export async function generate(schema = SCHEMA, documents = DOCUMENTS) {
  const { transpile } = await import('./transpile.mjs');
  await transpile();
  await runNode('apps/api/dist/print-schema.js', [schema]);
  await runNode('node_modules/@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--silent'], {
    cwd: inRoot('apps/web'),
    env: { ...process.env, PLUMBLINE_SCHEMA: schema, PLUMBLINE_DOCUMENTS: documents },
  });
}

/** Generates beside what is committed, and answers the names of the files that differ. */
export async function staleGenerated() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-generated-'));
  try {
    const [schema, documents] = [path.join(folder, 'schema.graphql'), path.join(folder, 'gql')];
    await generate(schema, documents);
    const [before, after] = [contents(SCHEMA, DOCUMENTS), contents(schema, documents)];
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const contents = (schema, documents) =>
  new Map([
    ['schema.graphql', fs.readFileSync(schema, 'utf8')],
    ...filesUnder(documents).map((file) => [path.relative(documents, file), fs.readFileSync(file, 'utf8')]),
  ]);

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
