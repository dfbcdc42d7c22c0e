const LETTER = /\p{L}/u;

/** The first letters of the first and last word of a name, for an avatar. "?" for a name without letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-_.]+/u).flatMap((word) => LETTER.exec(word)?.[0] ?? []);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.join('').toLocaleUpperCase('en') || '?';
}
