import { type BuildSchemaOptions } from '@nestjs/graphql';
import { DateTimeScalar, finishFields, undeclaredAccess } from '@plumbline/platform';
import type { GraphQLSchema } from 'graphql';

export const SCHEMA_OPTIONS: BuildSchemaOptions = { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] };

/** The last touch on the schema: it does not serve while a type or operation declares no access. */
export function finishSchema(schema: GraphQLSchema): GraphQLSchema {
  const undeclared = undeclaredAccess(schema);
  if (undeclared.length > 0)
    throw new Error(`No access declared for ${undeclared.join(', ')}. Add @Permits.`);
  describeRoots(schema);
  return finishFields(schema);
}

/** Nest makes the root types itself and takes no description of them. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description = 'What can be read. Everything is read as whoever asks, and holds no more than that.';
  if (mutation)
    mutation.description =
      'What can be changed. Each takes an idempotency key, and answers with what it changed or why it did not.';
}
