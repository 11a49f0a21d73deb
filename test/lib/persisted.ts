import { persistedDocuments } from '@longbox/shared/persisted-documents';

/** Id of the persisted document whose operation has this name. */
export function documentId(operation: string): string {
  const [id] = [...persistedDocuments].find(([, text]) => text.includes(`query ${operation}`)) ?? [];
  if (!id) throw new Error(`No persisted document has the operation ${operation}.`);
  return id;
}

/** The stored spelling of a persisted GET. */
export const persistedPath = (operation: string, variables: object): string =>
  `/graphql?documentId=${encodeURIComponent(documentId(operation))}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
