import { migrate } from '@plumbline/migrations';
import type { Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const migrateCommand: Command = {
  words: 'migrate',
  summary: 'brings the database schema up to date',
  options: {},
  help: [
    '`start` does this too. Running it beforehand shortens the time in which an upgraded server is not ready.',
  ],
  run: ({ settings, print }) =>
    withDatabase(settings, async ({ urls }) => {
      const applied = await migrate(urls.migrator);
      print(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The schema is up to date.', { applied });
    }),
};
