// `npm run build`: server and web client, whatever is stale of them.
import { prepare, quit, step } from './workspace.mjs';

await prepare();
const [{ transpile }, { buildWeb, webIsStale }] = await Promise.all([
  import('./transpile.mjs'),
  import('./web.mjs'),
]);
try {
  await step('server compiled', () => transpile());
  if (webIsStale()) await step('web client built', buildWeb);
} catch (error) {
  quit(error.message);
}
