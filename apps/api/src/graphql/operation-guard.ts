import type { ApolloServerPlugin } from '@apollo/server';
import { Forbidden, Unauthenticated } from '@plumbline/kernel';
import { checkAccess, type GraphqlContext } from '@plumbline/platform';
import { GraphQLError } from 'graphql';

/** Checks an operation's access once, over the whole selection, before any resolver runs. */
export const operationGuard: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return; // the executor says which operations there are
        try {
          checkAccess(schema, document, operation, contextValue.actor, request.variables ?? {});
        } catch (error) {
          if (!(error instanceof Forbidden || error instanceof Unauthenticated)) throw error;
          throw new GraphQLError(error.message, {
            extensions: { ...error.extensions, http: { status: 200 } },
          });
        }
      },
    };
  },
};
