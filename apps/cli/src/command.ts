import type { ParseArgsOptionsConfig } from 'node:util';
import type { Settings } from './settings.js';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandContext {
  readonly options: OptionValues;
  readonly settings: Settings;
  /** Prints the sentence, or with `--json` the value. */
  print(sentence: string, value: unknown): void;
}

/** One command of the CLI. `run` answers the exit code, or throws a Refusal. */
export interface Command {
  readonly words: string;
  readonly summary: string;
  /** Each with its description, for `--help`. */
  readonly options: ParseArgsOptionsConfig;
  readonly help: readonly string[];
  run(context: CommandContext): Promise<number>;
}
