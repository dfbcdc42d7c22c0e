import { inspect, parseArgs } from 'node:util';
import type { Command, OptionValues } from './command.js';
import { databaseInitCommand } from './commands/database-init.js';
import { migrateCommand } from './commands/migrate.js';
import { organizationCreateCommand } from './commands/organization-create.js';
import { seedCommand } from './commands/seed.js';
import { startCommand } from './commands/start.js';
import { codeOf, EXIT, misuse, Refusal } from './refusal.js';
import { readSettings } from './settings.js';

const COMMANDS: readonly Command[] = [
  startCommand,
  databaseInitCommand,
  migrateCommand,
  seedCommand,
  organizationCreateCommand,
];

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Runs `plumbline <args>` and answers its exit code: 0 good, 1 findings or a failure, 2 misuse. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const command = COMMANDS.find(({ words }) =>
      words.split(' ').every((word, place) => args[place] === word),
    );
    if (!command) return overview(args);
    const options = parse(command, args.slice(command.words.split(' ').length));
    if (options['help']) return print(helpOf(command));
    return await command.run({
      options,
      settings: readSettings(process.env),
      print: (sentence, value) => void print(options['json'] ? JSON.stringify(value) : sentence),
    });
  } catch (error) {
    return printFailure(error);
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.good;
}

/** A refusal is a paragraph; anything else is a fault of ours and shows where. */
export function printFailure(error: unknown): number {
  const text = error instanceof Refusal ? error.message : inspect(error);
  process.stderr.write(`\n${text}\n`);
  return error instanceof Refusal ? error.exitCode : EXIT.findings;
}

function parse(command: Command, args: string[]): OptionValues {
  try {
    return parseArgs({ args, options: { ...COMMON, ...command.options }, allowPositionals: false })
      .values as OptionValues;
  } catch (error) {
    if (!codeOf(error)?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw misuse(`${(error as Error).message}\n\n${helpOf(command)}`);
  }
}

function overview(args: readonly string[]): number {
  const width = Math.max(...COMMANDS.map(({ words }) => words.length));
  const list = COMMANDS.map(({ words, summary }) => `  ${words.padEnd(width)}  ${summary}`);
  const text = [
    'Usage: plumbline <command> [options]',
    '',
    ...list,
    '',
    'plumbline <command> --help tells more.',
  ].join('\n');
  if (args.length === 0 || args[0] === '--help' || args[0] === '-h') return print(text);
  throw misuse(`There is no command "${args.join(' ')}".\n\n${text}`);
}

const helpOf = ({ words, summary, help }: Command): string =>
  [
    `plumbline ${words}: ${summary}`,
    '',
    ...help.map((line) => `  ${line}`),
    '  --json   print data as JSON',
    '',
    'Settings are environment variables: PORT, HOST, PLUMBLINE_DATA, PLUMBLINE_DEMO, DATABASE_URL.',
  ].join('\n');
