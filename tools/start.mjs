// `npm start`: from a clone with nothing installed to a served Plumbline, doing only what is not done yet.
import { prepare, quit, step } from './workspace.mjs';

await prepare({ takesSignals: true });

const [{ transpile }, { buildWeb, webIsStale, webRoot }] = await Promise.all([
  import('./transpile.mjs'),
  import('./web.mjs'),
]);

try {
  await step('server compiled', () => transpile());
} catch (error) {
  quit(`The server could not be compiled.\n${error.message}`);
}
const built = webIsStale()
  ? step('web client built', buildWeb, 'building the web client')
  : Promise.resolve();
built.catch(() => undefined); // reported where it is awaited, after the database is up

process.env.NODE_ENV ??= 'production'; // before graphql is loaded, which else checks every value twice
const { printFailure } = await import('../apps/cli/dist/main.js');
try {
  const [{ serve }, { readSettings }] = await Promise.all([
    import('../apps/cli/dist/serve.js'),
    import('../apps/cli/dist/settings.js'),
  ]);
  await serve({ settings: readSettings(process.env), step, webRoot: built.then(() => webRoot) });
  process.exit(0);
} catch (error) {
  process.exit(printFailure(error));
}
