import earlier from './generated/earlier-documents.json' with { type: 'json' };
import current from './generated/persisted-documents.json' with { type: 'json' };

/**
 * Every document our own clients may ask for by id: those of this version and of the versions before it, which are
 * still in readers' browsers while a deployment rolls. Maps `sha256:<hex>` to the text that is run.
 */
export const persistedDocuments: ReadonlyMap<string, string> = new Map(
  [...Object.values<Record<string, string>>(earlier), current].flatMap((manifest) => Object.entries(manifest)),
);
