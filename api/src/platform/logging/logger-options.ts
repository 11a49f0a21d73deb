import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyServerOptions } from 'fastify';

import type { Config } from '../config/config.js';

/** A name the cache in front gave the request, when it looks like one. */
const given = /^[\w-]{8,64}$/;

/** The request's id: the one from the cache in front, so that its log and ours can be laid side by side, or a new one. */
export function requestId(request: IncomingMessage): string {
  const id = request.headers['x-request-id'];
  return typeof id === 'string' && given.test(id) ? id : randomUUID();
}

/** JSON lines without headers or bodies: those hold addresses and secrets of people. */
export const loggerOptions = (config: Pick<Config, 'LOG_LEVEL'>): FastifyServerOptions['logger'] => ({
  level: config.LOG_LEVEL,
  base: { part: 'api' },
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: {
    req: ({ method, url }) => ({ method, url }),
    res: ({ statusCode }) => ({ statusCode }),
  },
});
