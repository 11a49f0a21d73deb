import { adminDocuments } from '@longbox/shared/admin-documents';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

import { badInput } from '../platform/graphql/bad-input.js';
import { costOf } from '../platform/graphql/cost.js';
import { demandAffordable, limits } from '../platform/graphql/limits.plugin.js';
import { demandAlone } from './alone.js';

/** The parts of `ExecutionArgs` that the message decides. */
export type Prepared = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** Documents of our own, parsed once. */
const parsed = new Map<string, DocumentNode>();

/**
 * What a `subscribe` message runs: the document of our own that `extensions.documentId` names, or its text where free text
 * is allowed. The same limits hold as over HTTP.
 *
 * @returns errors for whoever sent it, or what to execute
 */
export function prepareOperation(
  schema: GraphQLSchema,
  { query, operationName, variables, extensions }: SubscribePayload,
  mayBeFree: boolean,
): Prepared | readonly GraphQLError[] {
  try {
    const id = extensions?.['documentId'];
    if (typeof id !== 'string' && !mayBeFree) {
      throw badInput(
        "Name one of the desk's own documents as `extensions.documentId`. Free documents need an API token.",
      );
    }
    const document = typeof id === 'string' ? ownDocument(id) : parse(query, { maxTokens: limits.tokens });
    const errors = typeof id === 'string' ? [] : validate(schema, document);
    if (errors.length > 0) return errors.map((error) => badInput(error.message));
    const operation = getOperationAST(document, operationName);
    if (!operation) throw badInput('Name the operation to run.');
    if (typeof id !== 'string') demandAffordable(costOf(schema, document, operation, variables ?? {}));
    demandAlone(schema, document, operation);
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function ownDocument(id: string): DocumentNode {
  const known = parsed.get(id);
  if (known) return known;
  const text = adminDocuments.get(id);
  if (text === undefined) {
    throw new GraphQLError('This version of the desk is not known here. Load it again.', {
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
  }
  const document = parse(text);
  parsed.set(id, document);
  return document;
}
