import { createOrganization } from '@plumbline/identity';
import { encodeId } from '@plumbline/kernel';
import { migrate } from '@plumbline/migrations';
import type { Command } from '../command.js';
import { misuse } from '../refusal.js';
import { RunLock } from '../run-lock.js';
import { withDatabase } from '../with-database.js';

const LONGEST_NAME = 120;

export const organizationCreateCommand: Command = {
  words: 'organization create',
  summary: 'adds an organization and prints the link that creates its first admin',
  options: { name: { type: 'string' } },
  help: ['--name <name>   what its people call it', 'The link works once, within 24 hours.'],
  run: ({ settings, options, print }) => {
    const name = String(options['name'] ?? '').trim();
    if (!name || name.length > LONGEST_NAME) {
      throw misuse(
        `Give the organization a name of at most ${LONGEST_NAME} characters: --name "Example Ltd".`,
      );
    }
    return withDatabase(settings, async ({ urls }) => {
      await migrate(urls.migrator);
      const { id, setUpLink } = await createOrganization(urls.migrator, name);
      const base = RunLock.runningAt(settings.dataFolder) || `http://localhost:${settings.port || 4000}`;
      const link = new URL(setUpLink, base).toString();
      print(`${name} is created. Its first admin comes in here, once:\n${link}`, {
        id: encodeId('organization', id),
        name,
        link,
      });
    });
  },
};
