import { type BuildSchemaOptions } from '@nestjs/graphql';
import { DateTimeScalar, showPublicIds, undeclaredAccess } from '@plumbline/platform';
import type { GraphQLSchema } from 'graphql';

export const SCHEMA_OPTIONS: BuildSchemaOptions = { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] };

/** The last touch on the schema: it does not serve while a type or operation declares no access. */
export function finishSchema(schema: GraphQLSchema): GraphQLSchema {
  const undeclared = undeclaredAccess(schema);
  if (undeclared.length > 0)
    throw new Error(`No access declared for ${undeclared.join(', ')}. Add @Permits.`);
  return showPublicIds(schema);
}
