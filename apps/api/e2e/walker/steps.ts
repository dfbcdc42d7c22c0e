import { type IdKind, ID_PREFIX } from '@plumbline/kernel';
import { ID_KIND } from '@plumbline/platform';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Live } from './live.js';
import { called, glanceAt, type Permit, selectionOf } from './selections.js';

/** One document to ask, with what it is about. */
export interface Step {
  readonly about: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Which kind of row an argument names: by itself where it is `xId`, else by what the field answers with. */
function kindOf(argument: GraphQLArgument, field: Field): IdKind | undefined {
  const named = argument.name.replace(/Id$/, '');
  if (named in ID_PREFIX) return named as IdKind;
  const target = getNamedType(field.type);
  return isObjectType(target) ? (target.extensions[ID_KIND] as IdKind | undefined) : undefined;
}

/** How many rows a whole document is asked about: of what everything hangs on all, of the rest the first and the middle one. */
const ASKED_ABOUT = 2;
const ROOTS = new Set<IdKind>(['application', 'job']);

function spread<T>(values: readonly T[], wanted = ASKED_ABOUT): T[] {
  const step = Math.max(1, values.length / wanted);
  const places = Array.from({ length: Math.min(values.length, wanted) }, (_, n) => Math.floor(n * step));
  return places.flatMap((place) => values[place] ?? []);
}

/** Every value that an argument is tried with. */
function valuesFor(argument: GraphQLArgument, field: Field, live: Live): readonly unknown[] {
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (type.name === 'ID') {
    const kind = kindOf(argument, field) ?? 'session';
    return spread(live.ids[kind] ?? [], ROOTS.has(kind) ? Infinity : ASKED_ABOUT);
  }
  if (type.name === 'Boolean') return [true, false];
  if (type.name === 'Int') return [1, 100];
  if (argument.name === 'after' || argument.name === 'before') return live.cursors;
  if (argument.name === 'placement') return ['product'];
  if (argument.name === 'search') return live.texts;
  throw new Error(`Say what "${argument.name}" of ${field.name} is tried with.`);
}

const queriesOf = (schema: GraphQLSchema, permit: Permit): Field[] => {
  const query = schema.getQueryType();
  return query ? Object.values(query.getFields()).filter((field) => permit(query, field)) : [];
};

/** Every query with live ids, and below it everything that the person may select. */
export function wholeSteps(schema: GraphQLSchema, permit: Permit, live: Live): Step[] {
  return queriesOf(schema, permit).flatMap((field) => {
    const selection = selectionOf(schema, getNamedType(field.type), permit);
    const [required] = field.args.filter(isRequiredArgument);
    const about = `Query.${field.name}`;
    if (!required) return [{ about, document: `{ ${called(field)} ${selection} }`, variables: {} }];
    const asked = (inner: string): string =>
      `query ($value: ${String(required.type)}) { ${field.name}(${required.name}: $value) ${inner} }`;
    const every = live.ids[kindOf(required, field) ?? 'session'] ?? [];
    return [
      ...valuesFor(required, field, live).map((value) => ({
        about,
        document: asked(selection),
        variables: { value },
      })),
      // by itself too: what hangs on a row may be out of reach, and takes the whole answer with it
      ...every.map((value) => ({
        about: `${about} alone`,
        document: asked(glanceAt(getNamedType(field.type), permit)),
        variables: { value },
      })),
    ];
  });
}

/** Steps about a row by itself. */
export const isGlance = ({ about }: Step): boolean => about.endsWith(' alone');

/** Steps about the rubrics themselves: long, and the same for everybody of an organization. */
export const isContent = ({ about }: Step): boolean =>
  ['Query.rubrics', 'Query.rubricVersion'].includes(about);

interface Path {
  readonly type: GraphQLObjectType;
  /** From the query on: each but the last of one value. */
  readonly fields: readonly Field[];
}

/** The shortest way from a query to each type. */
export function pathsOf(schema: GraphQLSchema, permit: Permit): Path[] {
  const query = schema.getQueryType();
  const paths: Path[] = query ? [{ type: query, fields: [] }] : [];
  const known = new Set(paths.map(({ type }) => type.name));
  for (const { type, fields } of paths)
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target) || known.has(target.name) || !permit(type, field)) continue;
      known.add(target.name);
      paths.push({ type: target, fields: [...fields, field] });
    }
  return paths;
}

/** A document that goes down a path; `$id` is the id of the query it begins at, where that takes one. */
export function along(fields: readonly Field[], last: string, variable = ''): string {
  const [first, ...rest] = fields;
  const needsId = first?.args.some((argument) => isRequiredArgument(argument)) ?? false;
  const head = first && (needsId ? `${first.name}(id: $id)` : called(first));
  const calls = [...(head ? [head] : []), ...rest.map(called), last];
  const declared = [...(needsId ? ['$id: ID!'] : []), ...(variable ? [variable] : [])];
  const body = calls.reduceRight((inner, call) => (inner ? `${call} { ${inner} }` : call), '');
  return `query ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`;
}

/** Where the pages of every list begin and end, for somebody who sees them. */
export function cursorSteps(schema: GraphQLSchema, permit: Permit, live: Live): Step[] {
  return pathsOf(schema, permit).flatMap(({ type, fields }) =>
    Object.values(type.getFields())
      .filter((field) => permit(type, field) && getNamedType(field.type).name.endsWith('Connection'))
      .flatMap((field) => {
        const document = along(fields, `${field.name}(first: 2) { edges { cursor } }`);
        const [first] = fields;
        const kind = first && getNamedType(first.type);
        const ids = isObjectType(kind) ? (live.ids[kind.extensions[ID_KIND] as IdKind] ?? []) : [];
        const starts = first?.args.some(isRequiredArgument) ? ids : [undefined];
        const about = `${type.name}.${field.name}`;
        return starts.map((id) => ({ about, document, variables: id === undefined ? {} : { id } }));
      }),
  );
}

/** Every optional argument of every field, with every value it can be tried with, on rows of `own`. */
export function argumentSteps(schema: GraphQLSchema, permit: Permit, own: Live, tried: Live): Step[] {
  return pathsOf(schema, permit).flatMap(({ type, fields }) =>
    Object.values(type.getFields())
      .filter((field) => permit(type, field))
      .flatMap((field) =>
        field.args
          .filter((argument) => !(type.name === 'Query' && isRequiredArgument(argument)))
          .flatMap((argument) => argumentStep(fields, { type, field, argument }, permit, own, tried)),
      ),
  );
}

function argumentStep(
  fields: readonly Field[],
  { type, field, argument }: { type: GraphQLObjectType; field: Field; argument: GraphQLArgument },
  permit: Permit,
  own: Live,
  tried: Live,
): Step[] {
  const paged = field.args.some(({ name }) => name === 'first');
  const size = argument.name === 'before' ? 'last: 5' : 'first: 5';
  const page = paged && !['first', 'last'].includes(argument.name) ? `${size}, ` : '';
  const glance = paged
    ? `{ totalCount pageInfo { endCursor startCursor } nodes ${glanceAt(nodeOf(field), permit)} }`
    : glanceAt(getNamedType(field.type), permit);
  const last = `${field.name}(${page}${argument.name}: $value) ${glance}`;
  const document = along(fields, last, `$value: ${String(argument.type)}`);
  const [first] = fields;
  const kind = first && getNamedType(first.type);
  const ids =
    first?.args.some(isRequiredArgument) && isObjectType(kind)
      ? (own.ids[kind.extensions[ID_KIND] as IdKind] ?? []).slice(0, 2)
      : [undefined];
  return ids.flatMap((id) =>
    valuesFor(argument, field, tried).map((value) => ({
      about: `${type.name}.${field.name}(${argument.name}:)`,
      document,
      variables: { ...(id !== undefined && { id }), value },
    })),
  );
}

function nodeOf(field: Field): GraphQLObjectType {
  const connection = getNamedType(field.type);
  const node = isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : undefined;
  if (!isObjectType(node)) throw new Error(`${field.name} has pages and no nodes.`);
  return node;
}
