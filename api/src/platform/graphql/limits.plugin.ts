import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { type Cost, costOf } from './cost.js';
import type { ReadContext } from './read-context.js';

/** What one request may ask for. */
export const limits: Cost & { tokens: number; bytes: number } = {
  objects: 10_000,
  depth: 12,
  aliases: 30,
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Size of the request's body. */
  bytes: 100 * 1024,
};

const measures = ['objects', 'depth', 'aliases'] as const;

/** Refuses what asks for too much. */
export function demandAffordable(cost: Cost): void {
  for (const measure of measures) {
    if (cost[measure] <= limits[measure]) continue;
    throw new GraphQLError(`This asks for too much: ${measure} ${cost[measure]}, and ${limits[measure]} is the most.`, {
      extensions: { code: 'TOO_COSTLY', cost: { spent: cost, limit: limitOf() }, http: { status: 400 } },
    });
  }
}

/** Refuses what asks for too much, before it runs, and tells whoever writes documents what theirs cost. */
export const limitsPlugin: ApolloServerPlugin<ReadContext> = {
  async requestDidStart() {
    let cost: Cost | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request, metrics }) {
        if (metrics.persistedQueryHit || !operation) return;
        cost = costOf(schema, document, operation, request.variables ?? {});
        demandAffordable(cost);
      },
      async willSendResponse({ response }) {
        if (!cost || response.body.kind !== 'single') return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { spent: cost, limit: limitOf() },
        };
      },
    };
  },
};

const limitOf = (): Cost => ({ objects: limits.objects, depth: limits.depth, aliases: limits.aliases });
