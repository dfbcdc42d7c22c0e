import type { ProblemCode } from './problem-code.js';

/** A rule the caller broke and can put right. Bugs and missing access are thrown, not returned. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** Where in the input, outermost first: ['ratings', 'llm-security', 'level']. */
  readonly path: readonly string[];
}

/** The row has changed since the caller read it: its revision now, and what it holds now. */
export interface Conflicting<C = unknown> {
  readonly revision: number;
  readonly current: C;
}

export type Result<T, C = never> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly conflict?: Conflicting<C> };

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const reject = (
  ...problems: Problem[]
): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
});

/** Refuses because the caller's revision is not the present one. */
export const conflict = <C>(
  revision: number,
  current: C,
): { readonly ok: false; readonly problems: readonly Problem[]; readonly conflict: Conflicting<C> } => ({
  ok: false,
  problems: [],
  conflict: { revision, current },
});

export const problem = (code: ProblemCode, message: string, path: readonly string[] = []): Problem => ({
  code,
  message,
  path,
});
