import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '@plumbline/platform';

/** The request reached the GraphQL server well-formed, and its document or variables did not. */
const OF_THE_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: an answer of type application/json has status 200 also where the document is wrong;
 * clients that know better say so with application/graphql-response+json.
 */
export const statusCode: ApolloServerPlugin<GraphqlContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const code = errors?.[0]?.extensions?.['code'];
        if (!accept.includes('application/graphql-response+json') && OF_THE_DOCUMENT.has(String(code)))
          response.http.status = 200;
      },
    };
  },
};
