import fs from 'node:fs';

/** Writes docs/proof/<name>.md, from the compiled program of the proof. */
export function writeProof(name: string, text: string): void {
  const file = new URL(`../../../../../docs/proof/${name}.md`, import.meta.url);
  fs.mkdirSync(new URL('.', file), { recursive: true });
  fs.writeFileSync(file, text);
  process.stdout.write(`docs/proof/${name}.md is written.\n`);
}
