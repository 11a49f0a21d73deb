import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import type { ReadContext } from './read-context.js';

/** Codes of errors that speak to whoever wrote the request; their messages go out as they are. */
const spoken = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_COSTLY',
]);

const maskedCode = 'INTERNAL_SERVER_ERROR';

/** Hides what only we should see: a fault says that it is one and nothing else. */
export function maskFault(error: GraphQLFormattedError): GraphQLFormattedError {
  if (spoken.has(String(error.extensions?.['code']))) return error;
  return {
    message: 'Something went wrong here; it is not your request.',
    path: error.path,
    extensions: { code: maskedCode },
  };
}

/** Where faults are written down. */
export interface FaultLog {
  error(entry: object, message: string): void;
}

/**
 * Writes faults down with the request's id, gives that id to the caller, and answers 500, so that the cache in front
 * goes on giving the last good answer.
 */
export const faultsPlugin = (log: FaultLog): ApolloServerPlugin<ReadContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (spoken.has(String(error.extensions['code']))) continue;
          const { requestId } = contextValue;
          log.error(
            { err: unwrapResolverError(error), requestId, operationName, path: error.path },
            'a request failed',
          );
        }
      },
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        // GraphQL over HTTP, 6.4.1: clients of the older media type take any other status for a broken connection.
        const isOlder = !request.http?.headers.get('accept')?.includes('application/graphql-response+json');
        if (result.errors && isOlder) response.http.status = 200;
        if (!result.errors?.some(({ extensions }) => extensions?.['code'] === maskedCode)) return;
        response.http.status = 500;
        result.errors = result.errors.map((error) =>
          error.extensions?.['code'] === maskedCode
            ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
            : error,
        );
      },
    };
  },
});
