import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

import type { ReadContext } from './read-context.js';

/** Codes of errors that speak to whoever wrote the request; their messages go out as they are. */
const spoken = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CONFIRM',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_COSTLY',
  'UNAUTHENTICATED',
]);

const maskedCode = 'INTERNAL_SERVER_ERROR';

const isSpoken = ({ extensions }: GraphQLFormattedError): boolean => spoken.has(String(extensions?.['code']));

/** Hides what only we should see: a fault says that it is one and nothing else. */
export function maskFault(error: GraphQLFormattedError): GraphQLFormattedError {
  if (isSpoken(error)) return error;
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

/** Errors as they go out where no server does it: faults are written down with the request's id and carry it. */
export const maskFaults = (
  errors: readonly GraphQLError[],
  requestId: string,
  log: FaultLog,
): GraphQLFormattedError[] =>
  errors.map((error) => {
    if (isSpoken(error)) return error.toJSON();
    log.error({ err: unwrapResolverError(error), requestId, path: error.path }, 'a request failed');
    const masked = maskFault(error.toJSON());
    return { ...masked, extensions: { ...masked.extensions, requestId } };
  });

/**
 * Writes faults down with the request's id, gives that id to the caller, and answers 500, so that the cache in front
 * goes on giving the last good answer.
 */
export const faultsPlugin = (log: FaultLog): ApolloServerPlugin<ReadContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (isSpoken(error)) continue;
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
