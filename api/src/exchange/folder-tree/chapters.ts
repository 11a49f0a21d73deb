import { slugOf } from '../archive-format/slug-of.js';
import { partsOf } from './file-name.js';

export interface Chapter {
  slug: string;
  series: string;
  parent?: string;
  title: string;
}

export const lastOf = (folder: string): string => folder.split('/').at(-1) ?? '';
export const parentOf = (folder: string): string => folder.split('/').slice(0, -1).join('/');

/** A chapter for each of the folders and for those they lie in, by folder; the root, `''`, is none. */
export function chaptersOf(folders: string[], series: string): ReadonlyMap<string, Chapter> {
  const chapters = new Map<string, Chapter>();
  const add = (folder: string): Chapter | undefined => {
    if (folder === '' || chapters.has(folder)) return chapters.get(folder);
    const parent = add(parentOf(folder))?.slug;
    const { title, number } = partsOf(lastOf(folder));
    const words = title || (number ? `Chapter ${number}` : lastOf(folder));
    const chapter = { slug: slugOf(series, ...folder.split('/')), series, parent, title: words.slice(0, 200) };
    chapters.set(folder, chapter);
    return chapter;
  };
  for (const folder of folders) add(folder);
  return chapters;
}
