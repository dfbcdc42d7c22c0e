// `npm run plumbline -- <command>`: the CLI on the pinned Node. Progress goes aside, so that --json stays JSON.
import { prepare } from './workspace.mjs';
import { transpile } from './transpile.mjs';

// `start` stops its database by itself; every other command is short.
await prepare({ progress: process.stderr, takesSignals: process.argv[2] === 'start' });
await transpile();
process.env.NODE_ENV ??= 'production'; // before graphql is loaded, which else checks every value twice
const { main } = await import('../apps/cli/dist/main.js');
process.exit(await main(process.argv.slice(2)));
