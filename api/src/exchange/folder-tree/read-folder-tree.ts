import { checkedComic, checkedManifest, eachOf } from '../archive-format/check-collection.js';
import { slugOf } from '../archive-format/slug-of.js';
import type { Collection } from '../importing/collection.js';
import { Refusal } from '../refusal.js';
import type { Source } from '../source/source.js';
import { chaptersOf, lastOf, parentOf } from './chapters.js';
import { whyNoPage } from './file-kinds.js';
import { partsOf } from './file-name.js';
import { type Group, groupPages } from './group-pages.js';
import { byNaturalOrder } from './natural-order.js';
import { publishTimes } from './publish-times.js';

export interface FolderOptions {
  /** All images of a folder are pages of one comic. */
  wholeFolders?: boolean;
  /** When comics without a date become public. */
  now: Date;
}

/** Reads a folder of images as a series; docs/importing.md says how names and folders are understood. */
export function readFolderTree(source: Source, { wholeFolders = false, now }: FolderOptions): Collection {
  const { images, passedOver } = sortFiles(source);
  const groups = groupPages(images, wholeFolders);
  const series = { slug: slugOf(source.name), title: (partsOf(source.name).title || source.name).slice(0, 200) };
  const home = ({ folder }: Group): string => (wholeFolders ? parentOf(folder) : folder);
  const chapters = chaptersOf(groups.map(home), series.slug);
  const times = publishTimes(groups.map(dateOf), now);
  const size = new Map<string, number>();
  for (const { folder } of groups) size.set(folder, (size.get(folder) ?? 0) + 1);

  const comics = groups.map((group, index) => {
    const chapter = chapters.get(home(group));
    const around = lastOf(group.folder) ? partsOf(lastOf(group.folder)).title || lastOf(group.folder) : series.title;
    const written = {
      slug: slugOf(source.name, ...group.folder.split('/'), group.stem),
      series: series.slug,
      chapter: chapter?.slug,
      title: titleOf(group, around, size.get(group.folder) === 1).slice(0, 200),
      publishAt: times[index],
      pages: group.files.map((file) => ({ file })),
    };
    return checkedComic(written, group.files[0] ?? '');
  });
  const manifest = { format: 'longbox-archive', version: 1, series: [series], chapters: [...chapters.values()] };
  return {
    kind: 'read as a folder of images',
    manifest: checkedManifest(manifest, source.label),
    comics: eachOf(comics),
    read: [],
    passedOver,
    remarks: [],
  };
}

function sortFiles(source: Source): { images: string[]; passedOver: Map<string, string> } {
  const passedOver = new Map<string, string>();
  const images: string[] = [];
  for (const file of source.files.keys()) {
    const reason = whyNoPage(file);
    if (reason) passedOver.set(file, reason);
    else images.push(file);
  }
  if (images.length === 0) throw new Refusal(`${source.label} has no PNG, JPEG, GIF, WebP or AVIF image.`);
  return { images: images.toSorted(byNaturalOrder), passedOver };
}

const dateOf = ({ stem, folder }: Group): string | undefined => partsOf(stem || lastOf(folder)).date;

/** Its folder's words when it is all there is in it, else its own, else its date, else its number after the folder's. */
function titleOf({ stem, files }: Group, around: string, alone: boolean): string {
  if (stem === '' || (alone && files.length > 1)) return around;
  const { title, date, number } = partsOf(stem);
  return title || date || `${around} ${number ?? stem}`;
}
