import type { Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const databaseInitCommand: Command = {
  words: 'db init',
  summary: 'creates the database roles and schemas; safe to run again',
  options: {},
  help: [
    'On the database of DATABASE_URL, as its administrator (CREATEROLE, and owner of the database),',
    'or on the embedded one. The passwords of the roles are kept in secrets.json in the data folder.',
  ],
  run: ({ settings, print }) =>
    withDatabase(settings, async ({ urls }) => {
      const { owner, migrator, app, release, lookup } = urls.roles;
      const roles = [owner, migrator, app, release, lookup];
      print(`The database has its roles: ${roles.join(', ')}.`, { roles });
    }),
};
