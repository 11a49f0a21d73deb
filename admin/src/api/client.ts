import {
  cacheExchange,
  Client,
  type CombinedError,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
} from '@urql/core';

import { sessionEnded } from '../session/session-end';
import { sawNetwork } from './connection';
import { AUTHOR_API, socket } from './socket';

/** Whether the API refused because nobody is signed in (any more). */
export const isSignedOut = (error: CombinedError | undefined): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED') ?? false;

/**
 * The author's API. Answers are kept as whole documents; a mutation whose answer names a type makes every shown query with
 * that type ask again. Queries whose lists may be empty name their types with `additionalTypenames`.
 */
export const client = new Client({
  url: AUTHOR_API,
  preferGetMethod: false,
  exchanges: [
    mapExchange({
      onResult: ({ error, operation }) => {
        if (operation.kind !== 'subscription') sawNetwork(!error?.networkError);
        if (isSignedOut(error)) sessionEnded();
      },
    }),
    cacheExchange,
    subscriptionExchange({
      forwardSubscription: ({ documentId, variables }) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe({ query: '', variables, extensions: { documentId } }, sink),
        }),
      }),
    }),
    fetchExchange,
  ],
});
