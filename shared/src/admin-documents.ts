import current from './generated/admin-documents.json' with { type: 'json' };

/** Every document the desk may ask for by id. Maps `sha256:<hex>` to the text that is run. */
export const adminDocuments: ReadonlyMap<string, string> = new Map(Object.entries(current));
