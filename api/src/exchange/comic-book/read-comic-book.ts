import { checkedComic, checkedManifest, eachOf } from '../archive-format/check-collection.js';
import { slugOf } from '../archive-format/slug-of.js';
import { whyNoPage } from '../folder-tree/file-kinds.js';
import { byNaturalOrder } from '../folder-tree/natural-order.js';
import type { Collection } from '../importing/collection.js';
import { Refusal } from '../refusal.js';
import { readWhole, type Source, type SourceFile } from '../source/source.js';
import { type ComicInfo, parseComicInfo } from './comic-info.js';
import { chapterOf, dateOf, named, noteOf, seriesOf, warningOf } from './from-comic-info.js';

const largestComicInfo = 1024 * 1024;

/** Whether a source is one comic book: it has a ComicInfo.xml, at its root or in its only folder, or is called `.cbz`. */
export const isComicBook = (source: Source): boolean =>
  infoFileOf(source) !== undefined || /\.cbz$/i.test(source.label);

function infoFileOf(source: Source): SourceFile | undefined {
  const all = [...source.files.values()];
  const roots = new Set(all.map(({ path }) => path.split('/')[0]));
  const where = roots.size === 1 ? /^([^/]+\/)?comicinfo\.xml$/i : /^comicinfo\.xml$/i;
  return all.find(({ path }) => where.test(path));
}

/** Reads a comic book, one comic of all its images; docs/importing.md says what becomes of each element. */
export async function readComicBook(source: Source, now: Date): Promise<Collection> {
  const infoFile = infoFileOf(source);
  const bytes = infoFile ? await readWhole(infoFile, largestComicInfo) : Buffer.from('<ComicInfo/>');
  const { info, others } = parseComicInfo(bytes);
  const { images, passedOver } = imagesOf(source, info, infoFile);
  const called = nameParts(source.name);
  const number = info.Number || called.number;
  const series = seriesOf(info, called.series);
  const chapter = chapterOf(info, series.slug);
  const tags = named([...info.Genre, ...info.Tags]);
  const characters = named(info.Characters);
  const comic = {
    slug: slugOf(series.title, info.Volume > 0 ? `v${info.Volume}` : '', number, info.Title),
    series: series.slug,
    chapter: chapter?.slug,
    title: (info.Title || `${series.title} ${number}`.trim()).slice(0, 200),
    note: noteOf(info),
    contentWarning: warningOf(info),
    publishAt: dateOf(info) ?? now.toISOString(),
    pages: images.map((file) => ({ file })),
    characters: characters.map(({ slug }) => slug),
    tags: tags.map(({ slug }) => slug),
  };
  const words = { series: [series], chapters: chapter ? [chapter] : [], characters, tags };
  return {
    kind: 'read as a comic book',
    manifest: checkedManifest({ format: 'longbox-archive', version: 1, ...words }, source.label),
    comics: eachOf([checkedComic(comic, source.label)]),
    read: infoFile ? [infoFile.path] : [],
    passedOver,
    remarks: others.length > 0 ? [`Without a place in Longbox: ${others.join(', ')} of ComicInfo.xml`] : [],
  };
}

/** `Slow_Tide 003` is number 3 of `Slow Tide`. */
function nameParts(name: string): { series: string; number: string } {
  const match = /^(.*?)[\s_#-]*\b0*(\d+(?:\.\d+)?)$/.exec(name.replaceAll('_', ' '));
  return match?.[1] ? { series: match[1], number: match[2] ?? '' } : { series: name, number: '' };
}

function imagesOf(source: Source, info: ComicInfo, infoFile: SourceFile | undefined) {
  const passedOver = new Map<string, string>();
  const pages: string[] = [];
  for (const path of source.files.keys()) {
    if (path === infoFile?.path) continue;
    const reason = whyNoPage(path);
    if (reason) passedOver.set(path, reason);
    else pages.push(path);
  }
  pages.sort(byNaturalOrder);
  for (const page of info.Pages.Page) {
    const path = /\bDeleted\b/.test(page['@Type']) ? pages[page['@Image']] : undefined;
    if (path) passedOver.set(path, 'ComicInfo.xml marks it as deleted.');
  }
  const images = pages.filter((path) => !passedOver.has(path));
  if (images.length === 0) throw new Refusal(`${source.label} has no PNG, JPEG, GIF, WebP or AVIF image.`);
  return { images, passedOver };
}
