import { type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode, visit } from 'graphql';

/** What a document may hold. Checked in one linear pass before validation, whose own rules are not linear. */
export interface Bounds {
  /** Texts belong into variables: what stands in the document is read several times over. */
  readonly characters: number;
  readonly tokens: number;
  readonly operations: number;
  readonly fragments: number;
  readonly aliases: number;
  readonly directives: number;
  readonly depth: number;
  /** Fields selected again beside themselves: validation compares each with each. */
  readonly repeats: number;
  /** Selected fields with every fragment spread written out. */
  readonly fields: number;
}

export const DEFAULT_BOUNDS: Bounds = {
  characters: 100_000,
  tokens: 4000,
  operations: 20,
  fragments: 30,
  aliases: 60,
  directives: 60,
  depth: 16,
  repeats: 100,
  fields: 2500,
};

const refuse = (what: string, limit: number, found: number | string): GraphQLError =>
  new GraphQLError(
    `This document has ${found} ${what}; at most ${limit} are accepted. Ask for less, or split it.`,
    {
      extensions: { code: 'DOCUMENT_TOO_LARGE', limit, what },
    },
  );

interface Size {
  readonly depth: number;
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, fields: 0 };
const ENDLESS: Size = { depth: Number.POSITIVE_INFINITY, fields: Number.POSITIVE_INFINITY };

/** Depth and written-out size of a selection; each fragment is measured once, and a cycle counts as endless. */
function measure(document: DocumentNode): Size {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const known = new Map<string, Size>();
  const ofSpread = (name: string): Size => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, ENDLESS);
    const selection = fragments.get(name);
    const size = selection ? ofSelection(selection) : NOTHING;
    known.set(name, size);
    return size;
  };
  const ofSelection = (selection: SelectionSetNode): Size =>
    selection.selections.reduce<Size>((sum, node) => {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofSpread(node.name.value)
          : node.selectionSet
            ? ofSelection(node.selectionSet)
            : NOTHING;
      const own = node.kind === Kind.FIELD ? 1 : 0;
      return { depth: Math.max(sum.depth, inner.depth + own), fields: sum.fields + inner.fields + own };
    }, NOTHING);
  return document.definitions.reduce<Size>((largest, one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION) return largest;
    const size =
      one.kind === Kind.FRAGMENT_DEFINITION ? ofSpread(one.name.value) : ofSelection(one.selectionSet);
    return { depth: Math.max(largest.depth, size.depth), fields: Math.max(largest.fields, size.fields) };
  }, NOTHING);
}

/** Fields of one selection that stand in it before; inline fragments are part of what holds them. */
function repeatsIn(selection: SelectionSetNode, seen = new Set<string>()): number {
  return selection.selections.reduce((sum, node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return sum + repeatsIn(node.selectionSet, seen);
    if (node.kind !== Kind.FIELD) return sum;
    const key = (node.alias ?? node.name).value;
    const again = seen.has(key);
    seen.add(key);
    return again ? sum + 1 : sum;
  }, 0);
}

const COUNTED = ['operations', 'fragments', 'aliases', 'directives', 'repeats'] as const;

function count(document: DocumentNode): Record<(typeof COUNTED)[number], number> {
  const counted = { operations: 0, fragments: 0, aliases: 0, directives: 0, repeats: 0 };
  visit(document, {
    [Kind.OPERATION_DEFINITION]: () => void counted.operations++,
    [Kind.FRAGMENT_DEFINITION]: () => void counted.fragments++,
    [Kind.DIRECTIVE]: () => void counted.directives++,
    [Kind.FIELD]: (node) => void (node.alias && counted.aliases++),
    [Kind.SELECTION_SET]: (node, _key, parent) => {
      const inside = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
      if (!inside) counted.repeats += repeatsIn(node);
    },
  });
  return counted;
}

/** A selection nested past this is refused before the parser's recursion could become a cost of its own. */
const MAX_NESTING = 200;

function refuseDeepNesting(source: string, limit: number): void {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source.charCodeAt(at);
    if (char === 0x7b || char === 0x5b || char === 0x28) {
      if (++depth > MAX_NESTING) throw refuse('levels of nesting', limit, `more than ${MAX_NESTING}`);
    } else if (char === 0x7d || char === 0x5d || char === 0x29) depth--;
  }
}

/**
 * The reason why this document is not looked at any further, or null. Linear in its length.
 * Text that does not parse is left to the parser, whose message says where.
 */
export function boundsProblem(source: string, bounds: Bounds = DEFAULT_BOUNDS): GraphQLError | null {
  try {
    if (source.length > bounds.characters) return refuse('characters', bounds.characters, source.length);
    refuseDeepNesting(source, bounds.depth);
    const document = parse(source, { maxTokens: bounds.tokens, noLocation: true });
    const counted = count(document);
    for (const what of COUNTED)
      if (counted[what] > bounds[what]) return refuse(what, bounds[what], counted[what]);
    const { depth, fields } = measure(document);
    if (depth > bounds.depth)
      return refuse('levels of fields', bounds.depth, Number.isFinite(depth) ? depth : 'endless');
    if (fields > bounds.fields) return refuse('selected fields', bounds.fields, fields);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.extensions['code']) return error;
    return error.message.includes('tokens')
      ? refuse('tokens', bounds.tokens, `more than ${bounds.tokens}`)
      : null;
  }
}
