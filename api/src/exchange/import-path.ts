import { isArchive, readArchive } from './archive-format/read-archive.js';
import { isComicBook, readComicBook } from './comic-book/read-comic-book.js';
import { readFolderTree } from './folder-tree/read-folder-tree.js';
import type { Collection } from './importing/collection.js';
import { importCollection, type Importing } from './importing/import-collection.js';
import { withImportLock } from './importing/import-lock.js';
import type { ImportReport } from './importing/report.js';
import { openSource } from './source/open-source.js';
import type { Source } from './source/source.js';

export interface ReadingOptions {
  /** In a folder of images, all images of a folder are pages of one comic. */
  wholeFolders?: boolean;
}

/**
 * Imports a folder, a CBZ or a ZIP into the site; docs/importing.md says what becomes of each. Refuses with a sentence
 * what cannot be imported at all, before anything is written.
 */
export async function importPath(
  importing: Importing,
  given: string,
  options: ReadingOptions = {},
): Promise<ImportReport> {
  const source = await openSource(given);
  try {
    const collection = await read(source, options);
    const work = () => importCollection(importing, source, collection);
    return await (importing.intake ? withImportLock(importing.database, work) : work());
  } finally {
    await source.close();
  }
}

async function read(source: Source, options: ReadingOptions): Promise<Collection> {
  const now = new Date();
  if (isArchive(source)) return readArchive(source);
  return isComicBook(source) ? readComicBook(source, now) : readFolderTree(source, { ...options, now });
}
