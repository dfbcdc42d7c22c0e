/** A rule the person broke, as the server says it; the path names the input it is about. */
export interface Problem {
  code: string;
  message: string;
  path?: readonly (string | number)[] | string | null;
}

const textOf = (path: Problem['path']): string => {
  if (path === null || path === undefined) return '';
  return typeof path === 'string' ? path : path.join('.');
};

const bare = (path: string): string => path.replace(/^input\./, '');

/** The messages for one field, joined: fields show what is wrong with them at the field. */
export const problemAt = (problems: readonly Problem[] | undefined, field: string): string | undefined => {
  const own = (problems ?? []).filter((problem) => bare(textOf(problem.path)) === field);
  return own.length === 0 ? undefined : own.map((problem) => problem.message).join(' ');
};

/** Problems that no field on the page claims; they are shown as a list, so that none is lost. */
export const problemsElsewhere = (problems: readonly Problem[], fields: readonly string[]): Problem[] =>
  problems.filter((problem) => !fields.includes(bare(textOf(problem.path))));

export const problemKey = (problem: Problem): string =>
  `${problem.code} ${textOf(problem.path)} ${problem.message}`;
