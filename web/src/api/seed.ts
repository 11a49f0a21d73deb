import { query } from '@solidjs/router';

import { writtenDates } from '../i18n/format';
import { getAbout, getAddress, getArchive, getChapter, getComic, getHome, getSeries } from './queries';

/** What came inside the document: which query was answered, with which arguments, and how its dates are written. */
interface Seed {
  name: keyof typeof queries;
  args: (string | null)[];
  data: unknown;
  dates: Record<string, string>;
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

/** Puts the document's answer where the routes look for it, so that the first view asks the network for nothing. */
export function plantSeed(): void {
  const text = document.getElementById('seed')?.textContent;
  if (!text) return;
  const { name, args, data, dates }: Seed = JSON.parse(text);
  for (const [moment, written] of Object.entries(dates)) writtenDates.set(moment, written);
  const keyFor: (...args: (string | null)[]) => string = queries[name].keyFor as never;
  query.set(keyFor(...args), data as never);
}
