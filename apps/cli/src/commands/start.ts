import path from 'node:path';
import type { Command } from '../command.js';
import { misuse } from '../refusal.js';
import type { Step } from '../start.js';

const WEB_ROOT = path.resolve(import.meta.dirname, '../../../web/dist');

const step: Step = async (done, work) => {
  const began = Date.now();
  const result = await work();
  process.stdout.write(`  ✓ ${done} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  return result;
};

export const startCommand: Command = {
  words: 'start',
  summary: 'starts database, API and web client, and serves until it is stopped',
  options: {},
  help: ['Expects the server and the web client to be built; `npm start` does that too.'],
  async run({ options, settings }) {
    if (options['json']) throw misuse('start prints no data, so it takes no --json.');
    // The server is a large import, and every other command starts without it.
    const { serve } = await import('../serve.js');
    await serve({ settings, step, webRoot: Promise.resolve(WEB_ROOT) });
    return 0;
  },
};
