import { encodeId, type IdKind, ID_PREFIX } from '@plumbline/kernel';
import { ID_KIND } from '@plumbline/platform';
import type { TestDatabase } from '@plumbline/testing';
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
import { called, glanceAt, type Permit, selectionOf } from './selections.js';

/** One document to ask, with what it is about. */
export interface Step {
  readonly about: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What can be put into an argument: everything of a place that is alive. */
export interface Live {
  readonly ids: Readonly<Partial<Record<IdKind, readonly string[]>>>;
  /** Names and addresses, for arguments that search. */
  readonly texts: readonly string[];
  readonly cursors: readonly string[];
}

const TABLES: Readonly<Partial<Record<IdKind, string>>> = {
  organization: 'organization',
  member: 'member',
  apiToken: 'api_token',
  rubric: 'rubric',
  rubricVersion: 'rubric_version',
  job: 'job',
  stage: 'stage',
  candidate: 'candidate',
  application: 'application',
  interview: 'interview',
  assignment: 'assignment',
  scorecard: 'scorecard',
  decision: 'decision',
  debriefNote: 'debrief_note',
  session: 'session',
};

/** Every id and every searchable text of an organization, as the database has them now. */
export async function liveOf(db: TestDatabase, organizationId: string): Promise<Live> {
  const missing = Object.keys(ID_PREFIX).filter((kind) => !(kind in TABLES));
  if (missing.length > 0) throw new Error(`Say which table has ids of ${missing.join(', ')}.`);
  const read = async (sql: string): Promise<string[]> =>
    (await db.superuser.query<{ value: string }>(sql, [organizationId])).rows.map(({ value }) => value);
  const ids: Partial<Record<IdKind, string[]>> = {};
  for (const [kind, table] of Object.entries(TABLES) as [IdKind, string][]) {
    const key = table === 'organization' ? 'organization_id' : 'id';
    const rows = await read(
      `select ${key} as value from plumbline.${table} where organization_id = $1 order by ${key}`,
    );
    ids[kind] = rows.map((id) => encodeId(kind, id));
  }
  const texts = await read(
    `(select full_name as value from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select left(full_name, -4) from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select email from plumbline.candidate where organization_id = $1 order by id limit 1)
     union all (select name from plumbline.member where organization_id = $1 order by id limit 1)
     union all (select email from plumbline.member where organization_id = $1 order by id limit 1)`,
  );
  return { ids, texts, cursors: [] };
}

type Field = GraphQLField<unknown, unknown>;

/** Which kind of row an argument names: by itself where it is `xId`, else by what the field answers with. */
function kindOf(argument: GraphQLArgument, field: Field): IdKind | undefined {
  const named = argument.name.replace(/Id$/, '');
  if (named in ID_PREFIX) return named as IdKind;
  const target = getNamedType(field.type);
  return isObjectType(target) ? (target.extensions[ID_KIND] as IdKind | undefined) : undefined;
}

/** How many rows a whole document is asked about. Everything hangs on applications; of the rest, first and middle do. */
const ASKED_ABOUT = 2;

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
    return spread(live.ids[kind] ?? [], kind === 'application' ? Infinity : ASKED_ABOUT);
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
    const document = `query ($value: ${String(required.type)}) { ${field.name}(${required.name}: $value) ${selection} }`;
    return valuesFor(required, field, live).map((value) => ({
      about,
      document,
      variables: { value },
    }));
  });
}

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
