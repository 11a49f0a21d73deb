import path from 'node:path/posix';

import { pageOf } from './file-name.js';

/** Images that make one comic, in order. */
export interface Group {
  /** The folder they lie in, empty for the root. */
  folder: string;
  /** The name they share, without ending and page; empty when they take the folder's. */
  stem: string;
  files: string[];
}

/**
 * Cuts images in reading order into comics: one each, but `x p1`, `x p2` are pages of `x`, and `x` itself comes before
 * them. With `wholeFolders` all images of a folder make one.
 */
export function groupPages(images: string[], wholeFolders: boolean): Group[] {
  const paged = new Set(images.flatMap((image) => keyOfPage(image) ?? []));
  const groups = new Map<string, { folder: string; stem: string; pages: { file: string; number: number }[] }>();
  for (const file of images) {
    const folder = folderOf(file);
    const name = path.parse(file).name;
    const page = wholeFolders ? { of: '', number: 0 } : pageOf(name);
    const stem = page?.of ?? name;
    const shared = keyOf(folder, stem);
    // A file whose name is that of paged ones is their cover; any other stands alone, whatever its ending.
    const key = page || paged.has(shared) ? shared : file;
    const group = groups.get(key) ?? { folder, stem, pages: [] };
    group.pages.push({ file, number: page?.number ?? -1 });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ folder, stem, pages }) => ({
    folder,
    stem,
    files: pages.toSorted((a, b) => a.number - b.number).map(({ file }) => file),
  }));
}

const folderOf = (file: string): string => (file.includes('/') ? path.dirname(file) : '');
const keyOf = (folder: string, stem: string): string => `${folder}/${stem.toLowerCase()}/`;

function keyOfPage(file: string): string | undefined {
  const page = pageOf(path.parse(file).name);
  return page && keyOf(folderOf(file), page.of);
}
