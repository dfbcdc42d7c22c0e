import { type Problem, problem, ProblemCode } from '@plumbline/kernel';

/** The most characters that one text of a scorecard, a rationale or a note may have. */
export const TEXT_LIMIT = 20_000;

/** Counted as a reader would, an emoji beyond the basic plane being one character. */
const characters = (text: string): number => (text.length > TEXT_LIMIT ? [...text].length : text.length);

/**
 * What keeps a text from being stored character for character. PostgreSQL holds no NUL, and half of a
 * surrogate pair would come back as another character: both are refused rather than repaired.
 */
export function textProblems(text: string, path: readonly string[]): Problem[] {
  const invalid = (message: string): Problem => problem(ProblemCode.INVALID_VALUE, message, path);
  return [
    ...(characters(text) > TEXT_LIMIT
      ? [invalid(`A text has at most ${TEXT_LIMIT.toLocaleString('en')} characters. Shorten it.`)]
      : []),
    ...(text.includes('\0') ? [invalid('The text holds a NUL character. Remove it.')] : []),
    ...(/\p{Surrogate}/u.test(text)
      ? [invalid('The text holds half of a character, as a broken copy leaves it. Type that place again.')]
      : []),
  ];
}
