import { encodeId, type IdKind } from '@plumbline/kernel';
import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { ID_KIND } from './permits.js';

/** Rows hold bare UUIDs; the `id` of an identified type is their public form. */
function showPublicId(type: GraphQLObjectType): void {
  const kind = type.extensions[ID_KIND] as IdKind | undefined;
  const field = kind && type.getFields()['id'];
  if (field) field.resolve = (row: { id: string }) => encodeId(kind, row.id);
}

/** What is costly to look up stands in a row as a function; Nest's resolvers hand that out as it is. */
function callWhenAsked(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (row: unknown, ...rest) => {
      const value: unknown = resolve(row, ...rest);
      return typeof value === 'function' ? (value as () => unknown).call(row) : value;
    };
  }
}

/** The last touch on a built schema: how its fields are read from the rows behind them. */
export function finishFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    callWhenAsked(type);
    showPublicId(type);
  }
  return schema;
}
