import { createClient } from 'graphql-ws';

import { sawNetwork } from './connection';

/** Where the author's API is, over HTTP and over the socket. */
export const AUTHOR_API = '/admin/graphql';

/** Close codes after which asking again cannot help: the session has ended (4401, 4403) or the request was bad. */
const HOPELESS = new Set([4400, 4401, 4403, 4406]);

const address = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${AUTHOR_API}`;

/**
 * The one socket of the app: opened by the first subscription, shared by all, opened again for as long as the page is
 * open, with waits of up to 8 s between tries. The session's cookie says who asks.
 */
export const socket = createClient({
  url: address,
  lazy: true,
  lazyCloseTimeout: 5_000,
  keepAlive: 12_000,
  retryAttempts: Infinity,
  retryWait: async (tries) => {
    const longest = Math.min(8_000, 500 * 2 ** tries);
    await new Promise((resolve) => setTimeout(resolve, longest / 2 + (Math.random() * longest) / 2));
  },
  shouldRetry: (problem) => !(problem instanceof CloseEvent && HOPELESS.has(problem.code)),
  on: { connected: () => sawNetwork(true) },
});
