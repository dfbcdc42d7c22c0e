import type { Random } from './random.js';

/** Fills in a sentence: `[40|60|120]` becomes one of them, `{best}` what is given under that name. */
export const phrase = (
  template: string,
  random: Random,
  names: Readonly<Record<string, string>> = {},
): string =>
  template
    .replaceAll(/\[([^[\]]*\|[^[\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
