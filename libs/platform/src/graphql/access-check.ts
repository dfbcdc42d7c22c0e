import { type Actor, Forbidden, Unauthenticated } from '@plumbline/kernel';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PERMITS, type Permitted } from './permits.js';

const introspective = (name: string): boolean => name.startsWith('__');

const permits = (permitted: Permitted, actor: Actor | null): boolean => {
  if (permitted === 'anyone') return true;
  if (!actor) return false;
  return permitted === 'member' || permitted.some((access) => actor.access.has(access));
};

/**
 * Field and type coordinates that declare no access. Not empty means that the server must not start.
 * An interface declares nothing: its fields permit what the types that implement them permit.
 */
export function undeclaredAccess(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !introspective(type.name) && type.extensions[PERMITS] === undefined)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.extensions[PERMITS] === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  readonly actor: Actor | null;
  readonly seen: Set<string>;
  readonly refused: Set<string>;
}

const skipped = (node: SelectionNode, { variables }: Walk): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;

/** The object types whose rows a selection on the type may meet. */
function rowTypes(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** A type that is selected on, and the object types that its rows can be at this place of the document. */
interface Place {
  readonly type: GraphQLNamedType;
  readonly rows: readonly GraphQLObjectType[];
}

const placeOf = (type: GraphQLNamedType, { schema }: Walk): Place => ({ type, rows: rowTypes(type, schema) });

/** Inside a fragment: what is possible outside of it and fits its condition. */
function narrowed({ rows }: Place, condition: GraphQLNamedType, { schema }: Walk): Place {
  const fitting = rowTypes(condition, schema);
  return { type: condition, rows: rows.filter((row) => fitting.includes(row)) };
}

function walkField(node: FieldNode, { type, rows }: Place, walk: Walk): void {
  const { value: name } = node.name;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field || introspective(name)) return;
  for (const owner of rows) {
    const declared = owner.getFields()[name]?.extensions[PERMITS] ?? owner.extensions[PERMITS];
    if (!declared || !permits(declared as Permitted, walk.actor)) walk.refused.add(`${owner.name}.${name}`);
  }
  if (node.selectionSet) walkSelection(node.selectionSet, placeOf(getNamedType(field.type), walk), walk);
}

function walkSelection(selection: SelectionSetNode, place: Place, walk: Walk): void {
  for (const node of selection.selections) {
    if (skipped(node, walk)) continue;
    if (node.kind === Kind.FIELD) walkField(node, place, walk);
    else if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition && walk.schema.getType(node.typeCondition.name.value);
      walkSelection(node.selectionSet, condition ? narrowed(place, condition, walk) : place, walk);
    } else walkSpread(node.name.value, place, walk);
  }
}

/** Once for each set of rows that the fragment can meet: what one place may select, another may not. */
function walkSpread(name: string, place: Place, walk: Walk): void {
  const fragment = walk.fragments.get(name);
  const condition = fragment && walk.schema.getType(fragment.typeCondition.name.value);
  if (!fragment || !condition) return;
  const inside = narrowed(place, condition, walk);
  const visit = `${name} on ${inside.rows.map((row) => row.name).join(' ')}`;
  if (walk.seen.has(visit)) return;
  walk.seen.add(visit);
  walkSelection(fragment.selectionSet, inside, walk);
}

/**
 * Refuses an operation before anything is looked up when it selects a field that the actor's access does
 * not cover. What `@skip` and `@include` leave out is not asked for, so one document can serve several
 * kinds of people. Expects a valid document and the operation of it that will run.
 * @throws Unauthenticated when nobody is signed in, Forbidden when the access is not held.
 */
export function checkAccess(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  actor: Actor | null,
  given: Record<string, unknown>,
): void {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const root = schema.getRootType(operation.operation);
  if (!coerced || !root) return; // the executor says what is wrong with the variables, and runs nothing
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const walk: Walk = { schema, fragments, variables: coerced, actor, seen: new Set(), refused: new Set() };
  walkSelection(operation.selectionSet, placeOf(root, walk), walk);
  if (walk.refused.size === 0) return;
  if (!actor) throw new Unauthenticated();
  throw new Forbidden([...walk.refused].slice(0, 5).join(', '));
}
