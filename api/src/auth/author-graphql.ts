import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { adminDocuments } from '@longbox/shared/admin-documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import { documentIdPlugin, documentManifest } from '../platform/graphql/document-manifest.js';
import { type FaultLog, faultsPlugin, maskFault } from '../platform/graphql/faults.js';
import { limits, limitsPlugin } from '../platform/graphql/limits.plugin.js';
import { alonePlugin } from './alone.js';
import { AuthorRequest } from './author-request.js';
import { deskPath } from './front-door.js';
import type { Identify } from './identify.js';
import { guardRootFields } from './permission.js';

/**
 * How the author schema is served over HTTP: to people with a session and programs with a token, never stored.
 *
 * @param serveSockets is given the schema, to serve the same one over WebSocket
 */
export function authorGraphql(
  identify: Identify,
  serveSockets: (schema: GraphQLSchema) => void,
  log: FaultLog,
): Omit<ApolloDriverConfig, 'driver'> {
  const plugins: ApolloServerPlugin<AuthorRequest>[] = [documentIdPlugin, limitsPlugin, alonePlugin, faultsPlugin(log)];
  return {
    path: deskPath,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (built) => {
      const schema = guardRootFields(built);
      serveSockets(schema);
      return schema;
    },
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const carrier = identify.carrierOf(request, (cookie) => reply.header('set-cookie', cookie));
      return new AuthorRequest(String(request.id), await carrier.identify(), carrier);
    },
    csrfPrevention: true,
    introspection: true,
    graphiql: false,
    persistedQueries: { cache: documentManifest(adminDocuments), ttl: null },
    parseOptions: { maxTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    autoTransformHttpErrors: false,
    formatError: maskFault,
    plugins,
  };
}
