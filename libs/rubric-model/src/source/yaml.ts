import {
  Composer,
  CST,
  type Document,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';
import { finding, type Position, type RubricProblem } from '../check/rubric-problem.js';

/** About twelve times what the longest shipped document has, and three times its depth. */
const MOST_CHARACTERS = 256 * 1024;
const MOST_TOKENS = 40_000;
const DEEPEST = 24;
const MOST_PROBLEMS = 50;

/** Parts of YAML that let one text mean another, or a small text become a large value. */
const REFUSED: Readonly<Record<string, string>> = {
  anchor: 'Anchors (&) are not part of the format: write the text where it is needed.',
  alias: 'Aliases (*) are not part of the format: write the text where it is needed.',
  tag: 'Tags (!) are not part of the format.',
  'directive-line': 'Directives (%) are not part of the format.',
};

export interface YamlText {
  readonly value: unknown;
  /** Where the value at this path begins, or the nearest thing around it. */
  readonly positionOf: (path: readonly string[]) => Position;
}

export type YamlReading =
  | { readonly ok: true; readonly value: YamlText }
  | { readonly ok: false; readonly problems: readonly RubricProblem[] };

/** Reads one YAML document into plain values. Nothing is expanded: what could grow is refused from its tokens. */
export function readYaml(text: string): YamlReading {
  if (text.length > MOST_CHARACTERS) {
    return refused(yamlProblem(`The text is longer than ${MOST_CHARACTERS} characters.`));
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => positionAt(lines, offset);
  const tokens = tokensOf(text, lines);
  if (!tokens.ok) return refused(yamlProblem(tokens.message, at(tokens.offset)));
  const [document, second] = firstTwo(
    new Composer({ schema: 'core', uniqueKeys: false }).compose(tokens.value),
  );
  if (!document || document.contents === null)
    return refused(yamlProblem('The text holds no document.', at(0)));
  if (second) return refused(yamlProblem('The text holds more than one document.', at(second.range[0])));
  const problems = [
    ...[...document.errors, ...document.warnings].map((error) =>
      yamlProblem(error.message, at(error.pos[0])),
    ),
    ...keyProblems(document, at),
  ];
  if (problems.length > 0) return refused(...problems);
  return { ok: true, value: { value: document.toJS(), positionOf: (path) => at(offsetOf(document, path)) } };
}

const refused = (...problems: RubricProblem[]): YamlReading => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

function yamlProblem(message: string, at?: Position): RubricProblem {
  const problem = finding(
    'yaml-valid',
    [],
    at ? `Line ${at.line}, column ${at.column}: ${message}` : message,
  );
  return at ? { ...problem, at } : problem;
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

type Tokens =
  | { readonly ok: true; readonly value: CST.Token[] }
  | { readonly ok: false; readonly message: string; readonly offset: number };

function tokensOf(text: string, lines: LineCounter): Tokens {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  const stopped = (message: string): Tokens => ({ ok: false, message, offset: parser.offset });
  let inScalar = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // What follows the scalar mark is text, whatever it looks like.
    const message = inScalar ? undefined : REFUSED[CST.tokenType(lexeme) ?? ''];
    if (message) return stopped(message);
    inScalar = lexeme === CST.SCALAR;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return stopped('The document is nested too deeply.');
    if (++count > MOST_TOKENS) return stopped('The document has too many parts.');
  }
  tokens.push(...parser.end());
  return { ok: true, value: tokens };
}

function firstTwo<T>(items: Iterable<T>): T[] {
  const found: T[] = [];
  for (const item of items) if (found.push(item) === 2) break;
  return found;
}

// The parser's own check compares every key with every other, which a long map makes very slow.
function keyProblems(document: Document.Parsed, at: (offset: number) => Position): RubricProblem[] {
  const problems: RubricProblem[] = [];
  visit(document, { Map: (_key, map) => void problems.push(...keysOf(map, at)) });
  return problems;
}

function keysOf(map: YAMLMap, at: (offset: number) => Position): RubricProblem[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const where = at(hasRange(key) ? key.range[0] : (map.range?.[0] ?? 0));
    if (!isScalar(key) || typeof key.value !== 'string') return [yamlProblem('A key must be a word.', where)];
    if (seen.has(key.value)) return [yamlProblem(`The key "${key.value}" stands here twice.`, where)];
    seen.add(key.value);
    return [];
  });
}

function offsetOf(document: Document.Parsed, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
