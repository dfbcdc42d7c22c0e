import { migrate } from '@plumbline/migrations';
import type { Command } from '../command.js';
import { DemoFile } from '../demo/demo-file.js';
import { seedDemo } from '../demo/seed-demo.js';
import { misuse, Refusal } from '../refusal.js';
import { RunLock } from '../run-lock.js';
import { withDatabase } from '../with-database.js';

export const seedCommand: Command = {
  words: 'seed',
  summary: 'loads the demo data into a database that holds no organization',
  options: {},
  help: [
    'Two organizations that have been hiring for a while. `start` does this too, on first use of the embedded database.',
    'On a database of your own it takes PLUMBLINE_DEMO=1. Who can sign in is written to demo.json in the data folder.',
  ],
  run: ({ settings, print }) => {
    const { demo, dataFolder, port } = settings;
    if (!demo) throw misuse('Demo data are not wanted here. Set PLUMBLINE_DEMO=1 to load them all the same.');
    return withDatabase(settings, async ({ urls }) => {
      await migrate(urls.migrator);
      const file = new DemoFile(dataFolder);
      const url = RunLock.runningAt(dataFolder) || `http://localhost:${port || 4000}`;
      const seeded = await seedDemo(urls.migrator, new Date(), (accounts) =>
        file.write({ url, ...accounts }),
      );
      if (!seeded)
        throw new Refusal(
          'There is an organization in this database already. Demo data go into an empty one; nothing was changed.',
        );
      print(`The demo data are loaded. Who can sign in: ${file.path}`, { file: file.path });
    });
  },
};
