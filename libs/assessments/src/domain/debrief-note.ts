import { type Problem, problem, ProblemCode } from '@plumbline/kernel';
import { textProblems } from './written-text.js';

/** What keeps a note from being added. */
export const noteProblems = (text: string): Problem[] => [
  ...(text.trim() === '' ? [problem(ProblemCode.INVALID_VALUE, 'Write the note first.', ['text'])] : []),
  ...textProblems(text, ['text']),
];
