import { type Actor, encodeId, Forbidden, type IdKind, Unauthenticated } from '@plumbline/kernel';
import {
  type DocumentNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ID_KIND, PERMITS, type Permitted } from './permits.js';

const introspective = (name: string): boolean => name.startsWith('__');

const permits = (permitted: Permitted, actor: Actor | null): boolean => {
  if (permitted === 'anyone') return true;
  if (!actor) return false;
  return permitted === 'member' || permitted.some((access) => actor.access.has(access));
};

/** Field and type coordinates that declare no access. Not empty means that the server must not start. */
export function undeclaredAccess(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !introspective(type.name))
    .flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      if (type.extensions[PERMITS] !== undefined) return [];
      const bare = Object.values(type.getFields()).filter((field) => field.extensions[PERMITS] === undefined);
      return bare.map((field) => `${type.name}.${field.name}`);
    });
}

/** Gives `id` fields of identified types their public form; the rows behind them hold bare UUIDs. */
export function showPublicIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const kind = isObjectType(type) ? (type.extensions[ID_KIND] as IdKind | undefined) : undefined;
    const field = kind && isObjectType(type) ? type.getFields()['id'] : undefined;
    if (kind && field) field.resolve = (row: { id: string }) => encodeId(kind, row.id);
  }
  return schema;
}

const skipped = (node: SelectionNode, variables: Record<string, unknown>): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;

/**
 * Refuses a document before anything is looked up when it selects a field that the actor's access does
 * not cover. What `@skip` and `@include` leave out is not asked for, so one document can serve several
 * kinds of people.
 * @throws Unauthenticated when nobody is signed in, Forbidden when the access is not held.
 */
export function checkAccess(
  schema: GraphQLSchema,
  document: DocumentNode,
  actor: Actor | null,
  variables: Record<string, unknown>,
): void {
  const types = new TypeInfo(schema);
  const refused: string[] = [];
  const leaveOut = (node: SelectionNode): false | undefined => (skipped(node, variables) ? false : undefined);
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: (node) => {
        if (skipped(node, variables)) return false;
        const [type, field] = [types.getParentType(), types.getFieldDef()];
        if (!type || !field || introspective(field.name)) return undefined;
        const permitted = (field.extensions[PERMITS] ?? type.extensions[PERMITS]) as Permitted | undefined;
        if (!permitted || !permits(permitted, actor)) refused.push(`${type.name}.${field.name}`);
        return undefined;
      },
      [Kind.INLINE_FRAGMENT]: leaveOut,
      [Kind.FRAGMENT_SPREAD]: leaveOut,
    }),
  );
  if (refused.length === 0) return;
  if (!actor) throw new Unauthenticated();
  throw new Forbidden([...new Set(refused)].slice(0, 5).join(', '));
}
