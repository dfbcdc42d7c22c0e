import { problem, type Problem, ProblemCode } from '@plumbline/kernel';

/** E-mails are compared and kept without the differences that no mail server makes. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;
const EMAIL_MAX = 254;
const NAME_MAX = 120;
// Control characters and the marks that turn the reading direction could make one name look like another.
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a text shows all that it holds. PostgreSQL stores no NUL, so one that does not may be no text at all. */
export const isReadable = (text: string): boolean => !INVISIBLE.test(text);

/** What is wrong with a name that people will read, of a member, an organization or a token. */
export function nameProblems(name: string, path: readonly string[] = ['name']): Problem[] {
  const length = [...name.trim()].length;
  if (length === 0) return [problem(ProblemCode.INVALID_VALUE, 'A name is needed.', path)];
  if (length > NAME_MAX)
    return [
      problem(
        ProblemCode.INVALID_VALUE,
        `A name has at most ${NAME_MAX} characters; this one has ${length}.`,
        path,
      ),
    ];
  if (!isReadable(name))
    return [problem(ProblemCode.INVALID_VALUE, 'A name has no line breaks or invisible characters.', path)];
  return [];
}

/** @param email already in its normal form. */
export function emailProblems(email: string, path: readonly string[] = ['email']): Problem[] {
  if (email.length <= EMAIL_MAX && EMAIL.test(email) && isReadable(email)) return [];
  return [problem(ProblemCode.INVALID_VALUE, 'An e-mail address looks like name@example.org.', path)];
}
