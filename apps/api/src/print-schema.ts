import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchemaText } from './print-schema-text.js';

// The committed schema is what the code says: this writes it, and a check compares the two.
await writeFile(fileURLToPath(new URL('../schema.graphql', import.meta.url)), await printSchemaText());
