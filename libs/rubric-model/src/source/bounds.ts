import { finding, type RubricProblem } from '../check/rubric-problem.js';

/** Beyond these a value is no document of ours, and checking it field by field would only cost time. */
const MOST_VALUES = 20_000;
const DEEPEST = 16;

// Control characters other than line feed and tab, and halves of surrogate pairs: neither can be stored or hashed.
const UNSTORABLE = /(?![\n\t])[\p{Cs}\p{Cc}]/u;

/** Refuses what is too large or too deep, and text that has no canonical form. Walks without recursion. */
export function boundProblems(root: unknown): RubricProblem[] {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    count += 1;
    if (count > MOST_VALUES) return [finding('schema-valid', [], 'The document holds too many values.')];
    if (depth > DEEPEST) return [finding('schema-valid', [], 'The document is nested too deeply.')];
    if (typeof value === 'string' && UNSTORABLE.test(value)) {
      return [
        finding('schema-valid', [], `A text holds a character that cannot be stored: "${excerpt(value)}".`),
      ];
    }
    if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) open.push({ value: part, depth: depth + 1 });
    }
  }
  return [];
}

const excerpt = (text: string): string => text.slice(0, 40).replace(new RegExp(UNSTORABLE, 'gu'), '\u{FFFD}');
