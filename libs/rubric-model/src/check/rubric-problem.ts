import { type Problem, ProblemCode } from '@plumbline/kernel';

/** The checks by name. A waiver names one of them; names are part of the format. */
export type Rule =
  | 'yaml-valid'
  | 'schema-valid'
  | 'ref-unknown'
  | 'id-reused'
  | 'anchor-order'
  | 'question-without-task'
  | 'targets-fall'
  | 'training-in-no-training-role'
  | 'scored-count'
  | 'too-many-must'
  | 'must-without-floor'
  | 't-shape'
  | 'unreachable-must'
  | 'uncovered-criterion'
  | 'must-covered-once'
  | 'work-sample-load'
  | 'stage-overload'
  | 'family-mismatch'
  | 'family-sum'
  | 'task-unused'
  | 'placement-idle'
  | 'set-order'
  | 'alias-clash';

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** A finding in a catalogue document. Its path names things by their ids, never by place: ['rubric', key, ...]. */
export interface RubricProblem extends Problem {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Where the document was read from text. */
  readonly at?: Position;
}

export const finding = (
  rule: Rule,
  path: readonly string[],
  message: string,
  severity: Severity = 'error',
): RubricProblem => ({ code: ProblemCode.RUBRIC_INVALID, rule, severity, path, message });

export const errorsOf = (problems: readonly RubricProblem[]): RubricProblem[] =>
  problems.filter(({ severity }) => severity === 'error');
