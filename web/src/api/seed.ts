import { query } from '@solidjs/router';

import { getAbout, getAddress, getArchive, getChapter, getComic, getHome, getSeries } from './queries';

/** An answer that came inside the document: which query it answers, with which arguments. */
export interface Seed {
  name: 'home' | 'comic' | 'archive' | 'chapter' | 'series' | 'about' | 'address';
  args: (string | null)[];
  data: unknown;
}

const queries = {
  home: getHome,
  comic: getComic,
  archive: getArchive,
  chapter: getChapter,
  series: getSeries,
  about: getAbout,
  address: getAddress,
};

/** Puts the document's answers where the routes look for them, so that the first view asks the network for nothing. */
export function plantSeeds(): void {
  const text = document.getElementById('seed')?.textContent;
  if (!text) return;
  const seeds: Seed[] = JSON.parse(text);
  for (const { name, args, data } of seeds) {
    const keyFor: (...args: (string | null)[]) => string = queries[name].keyFor as never;
    query.set(keyFor(...args), data as never);
  }
}
