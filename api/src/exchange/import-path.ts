import { isArchive, readArchive } from './archive-format/read-archive.js';
import { importCollection, type Importing } from './importing/import-collection.js';
import { withImportLock } from './importing/import-lock.js';
import type { ImportReport } from './importing/report.js';
import { Refusal } from './refusal.js';
import { openSource } from './source/open-source.js';

/**
 * Imports a folder, a CBZ or a ZIP into the site; docs/importing.md says what becomes of each. Refuses with a sentence
 * what cannot be imported at all, before anything is written.
 */
export async function importPath(importing: Importing, given: string): Promise<ImportReport> {
  const source = await openSource(given);
  try {
    if (!isArchive(source)) throw new Refusal(`${source.label} is no Longbox archive.`);
    const collection = await readArchive(source);
    const work = () => importCollection(importing, source, collection);
    return await (importing.intake ? withImportLock(importing.database, work) : work());
  } finally {
    await source.close();
  }
}
