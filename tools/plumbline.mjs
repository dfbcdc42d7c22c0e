// `npm run plumbline -- <command>`: the CLI on the pinned Node. Progress goes aside, so that --json stays JSON.
import { prepare } from './workspace.mjs';
import { transpile } from './transpile.mjs';

await prepare({ progress: process.stderr });
await transpile();
const { main } = await import('../apps/cli/dist/main.js');
process.exit(await main(process.argv.slice(2)));
