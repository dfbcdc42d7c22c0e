// `npm run prove -- <name>`: the long, bounded, seeded runs that write docs/proof/<name>.md.
import fs from 'node:fs';
import { inRoot, prepare, quit } from './workspace.mjs';

await prepare();
const { transpile } = await import('./transpile.mjs');
await transpile();

const folder = inRoot('apps/cli/dist/proofs');
const names = fs.existsSync(folder)
  ? fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.slice(0, -3))
  : [];
const [wanted, ...rest] = process.argv.slice(2);
if (!wanted || !names.includes(wanted)) {
  const list = names.length > 0 ? names.join(', ') : 'none yet';
  quit(`${wanted ? `There is no proof "${wanted}". ` : ''}npm run prove -- <name>, with one of: ${list}`, 2);
}
// A proof is a program that reads its own arguments.
process.argv.splice(2, process.argv.length, ...rest);
await import(`../apps/cli/dist/proofs/${wanted}.js`);
