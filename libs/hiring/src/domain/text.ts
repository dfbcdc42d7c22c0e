import { type Problem, problem, ProblemCode } from '@plumbline/kernel';

/** Longest a name or a title may be; a longer one is a text that went into the wrong field. */
export const LONGEST_NAME = 120;
export const LONGEST_TEXT = 5000;
/** RFC 5321: what a mail server has to accept. */
const LONGEST_EMAIL = 254;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Characters as people count them: an emoji is one. */
const lengthOf = (text: string): number => [...text].length;

const invalid = (message: string, path: readonly string[]): Problem[] => [
  problem(ProblemCode.INVALID_VALUE, message, path),
];

/** PostgreSQL cannot store it, and no name holds it. */
const holdsNull = (text: string): boolean => text.includes('\0');

export function nameProblems(name: string, path: readonly string[]): Problem[] {
  if (name.trim() === '') return invalid('Write something here.', path);
  if (lengthOf(name.trim()) > LONGEST_NAME)
    return invalid(`At most ${LONGEST_NAME} characters, please.`, path);
  return holdsNull(name) ? invalid('There is a character in it that cannot be stored.', path) : [];
}

export function textProblems(text: string, path: readonly string[]): Problem[] {
  if (lengthOf(text) > LONGEST_TEXT) return invalid(`At most ${LONGEST_TEXT} characters, please.`, path);
  return holdsNull(text) ? invalid('There is a character in it that cannot be stored.', path) : [];
}

/** The one form in which an address is stored and looked for. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

export const emailProblems = (email: string, path: readonly string[]): Problem[] =>
  EMAIL.test(normalEmail(email)) && email.length <= LONGEST_EMAIL && !holdsNull(email)
    ? []
    : invalid('This is not an e-mail address, such as "name@example.org".', path);
