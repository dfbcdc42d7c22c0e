import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchemaText } from './print-schema-text.js';

// The committed schema is what the code says: this writes it, and a check compares the two.
const committed = fileURLToPath(new URL('../schema.graphql', import.meta.url));
await writeFile(process.argv[2] ?? committed, await printSchemaText());
