import { problem, type Problem, ProblemCode } from '@plumbline/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';

export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** Whose password it will be. */
export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

/** Letters alone: "Ada.Lovelace-1815!" is "adalovelace", whatever is hung on to make it look strong. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/\P{L}/gu, '');

const trimmed = (password: string): string =>
  password.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** "aaaaaaaaaaaa", "123412341234" and "123456789012" are long and still the first to be tried. */
function isPattern(password: string): boolean {
  const repeated = /^(.{1,4})\1+.{0,3}$/su.exec(password)?.[1];
  if (repeated !== undefined) return true;
  const points = [...password].map((one) => one.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, place) => point - (points[place] ?? 0));
  return steps.filter((step) => Math.abs(step) === 1 || Math.abs(step) === 9).length >= steps.length - 1;
}

const isOwn = (password: string, { name, email }: PasswordOwner): boolean => {
  const core = letters(password);
  const own = [name, email, email.split('@')[0] ?? ''].map(letters);
  return core.length > 0 && own.includes(core);
};

/** Why this cannot be a password; empty when it can. Length does more than kinds of characters, which are not asked for. */
export function passwordProblems(
  password: string,
  owner: PasswordOwner,
  path: readonly string[] = ['password'],
): Problem[] {
  const refuse = (message: string): Problem[] => [problem(ProblemCode.INVALID_VALUE, message, path)];
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min)
    return refuse(`A password has at least ${PASSWORD_LENGTH.min} characters; this one has ${length}.`);
  if (length > PASSWORD_LENGTH.max)
    return refuse(`A password has at most ${PASSWORD_LENGTH.max} characters; this one has ${length}.`);
  if (isOwn(password, owner)) return refuse('A password is not your name or e-mail. Choose another.');
  if (
    isPattern(password) ||
    COMMON_PASSWORDS.has(trimmed(password)) ||
    COMMON_PASSWORDS.has(letters(password))
  )
    return refuse(
      'This password is among the first that anyone tries. Choose another: four random words do well.',
    );
  return [];
}
