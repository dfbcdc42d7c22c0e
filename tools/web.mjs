// The web client's files: built when something they are made of is newer than they are.
import fs from 'node:fs';
import { filesUnder, inRoot, modifiedAt, runNode } from './workspace.mjs';

export const webRoot = inRoot('apps/web/dist');
const PAGE = inRoot('apps/web/dist/index.html');

export function webIsStale() {
  const built = modifiedAt(PAGE);
  return [...filesUnder(inRoot('apps/web')), inRoot('package-lock.json')]
    .filter((file) => !/[\\/]e2e[\\/]/.test(file))
    .some((file) => modifiedAt(file) > built);
}

export async function buildWeb() {
  const began = new Date();
  await runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    cwd: inRoot('apps/web'),
    env: { ...process.env, NODE_ENV: 'production' }, // whoever asks, a test runner too
  });
  // As old as its beginning: what was edited during the build counts as newer than it.
  fs.utimesSync(PAGE, began, began);
}
