import type { ApolloServerPlugin } from '@apollo/server';
import { persistedDocuments } from '@longbox/shared/persisted-documents';
import { type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';

import type { Clock } from '../clock/clock.js';
import { cacheControlPlugin } from './cache-control.plugin.js';
import { documentIdPlugin, documentManifest } from './document-manifest.js';
import { type FaultLog, faultsPlugin, maskFault } from './faults.js';
import { limits, limitsPlugin } from './limits.plugin.js';
import { denyUnmarked } from './public.js';
import { ReadContext } from './read-context.js';

/** How the public schema is served at `/graphql`: to anyone, without cookies, safely for caches. */
export function publicGraphql(
  nextChange: (now: Date) => Promise<Date | null>,
  clock: Clock,
  log: FaultLog,
): Omit<ApolloDriverConfig, 'driver'> {
  const plugins: ApolloServerPlugin<ReadContext>[] = [
    documentIdPlugin,
    limitsPlugin,
    faultsPlugin(log),
    cacheControlPlugin(nextChange),
  ];
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: denyUnmarked,
    transformAutoSchemaFile: true,
    context: (request: FastifyRequest) => new ReadContext(String(request.id), clock.now()),
    // There is no cookie to abuse here, and a simple GET by anyone is the purpose.
    csrfPrevention: false,
    introspection: true,
    graphiql: false,
    persistedQueries: { cache: documentManifest(persistedDocuments), ttl: null },
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    autoTransformHttpErrors: false,
    formatError: maskFault,
    plugins,
  };
}
