import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

const prefix = 'sha256:';

/**
 * The documents of our own apps, known at build time to every process, in the shape of Apollo's store of persisted
 * queries. Nothing can be added: a store that clients fill is empty after a restart, and caches then keep errors.
 */
export const documentManifest = (documents: ReadonlyMap<string, string>) => ({
  get: async (hash: string): Promise<string | undefined> => documents.get(prefix + hash.replace(/^apq:/, '')),
  set: async (): Promise<void> => {},
  delete: async (): Promise<boolean> => false,
});

/**
 * Lets a request name its document by `documentId=sha256:<hex>`, the parameter of the GraphQL-over-HTTP draft
 * (Appendix "Persisted Documents"), by turning it into Apollo's `extensions.persistedQuery`.
 */
export const documentIdPlugin: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request }) {
    if (request.query !== undefined) {
      // Clients that were told that a hash is not known send it again, with the text: the text is enough.
      delete request.extensions?.['persistedQuery'];
      return;
    }
    const id = documentIdOf(request.http?.search, request.http?.body);
    if (id === undefined || request.extensions?.['persistedQuery']) return;
    request.extensions = {
      ...request.extensions,
      persistedQuery: { version: 1, sha256Hash: id.startsWith(prefix) ? id.slice(prefix.length) : id },
    };
  },
};

function documentIdOf(search: string | undefined, body: unknown): string | undefined {
  const fromUrl = new URLSearchParams(search).getAll('documentId');
  if (fromUrl.length > 0) return fromUrl.length === 1 ? fromUrl[0] : '';
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return undefined;
  return typeof body.documentId === 'string' ? body.documentId : '';
}
