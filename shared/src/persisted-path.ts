import { canonicalVariables, type Json } from './canonical-variables.js';

/** A document that the manifest knows, as the code generator writes it. */
export interface PersistedDocument {
  __meta__?: Record<string, unknown>;
}

/**
 * The one address under which a persisted request is asked and stored: `/graphql?documentId=…&variables=…` with canonical
 * variables.
 */
export function persistedPath(
  document: PersistedDocument,
  variables: { readonly [name: string]: Json | undefined },
): string {
  const text = canonicalVariables(variables);
  const parameters = new URLSearchParams({ documentId: String(document.__meta__?.['hash']) });
  if (text !== '') parameters.set('variables', text);
  return `/graphql?${parameters}`;
}
