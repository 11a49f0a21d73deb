import { isLanguage } from '../archive-format/fields.js';
import { slugOf } from '../archive-format/slug-of.js';
import type { ComicInfo } from './comic-info.js';

const credits = [
  ['Writer', 'Writer'],
  ['Penciller', 'Pencils'],
  ['Inker', 'Inks'],
  ['Colorist', 'Colours'],
  ['Letterer', 'Letters'],
  ['CoverArtist', 'Cover'],
  ['Editor', 'Editor'],
  ['Translator', 'Translation'],
  ['Web', 'Web'],
] as const;

/** The note of a comic: the summary, then who made it and where it is from, one a line. */
export function noteOf(info: ComicInfo): string {
  const lines = credits.flatMap(([field, label]) => (info[field] ? [`${label}: ${info[field]}`] : []));
  return [info.Summary, lines.join('\n')].filter(Boolean).join('\n\n').slice(0, 50_000);
}

/** The series, called as the book's file is where it has no name. */
export function seriesOf(info: ComicInfo, fileName: string) {
  const title = (info.Series || fileName).slice(0, 200);
  return {
    slug: slugOf(title),
    title,
    language: isLanguage(info.LanguageISO) ? info.LanguageISO : undefined,
    direction: info.Manga === 'YesAndRightToLeft' ? 'rtl' : 'ltr',
  };
}

/** The first story arc, else the volume. */
export function chapterOf(info: ComicInfo, series: string) {
  const title = info.StoryArc[0] ?? (info.Volume > 0 ? `Volume ${info.Volume}` : undefined);
  return title === undefined ? undefined : { slug: slugOf(series, title), series, title: title.slice(0, 200) };
}

/** Names of characters or tags with their slugs, each slug once. */
export function named(names: string[]): { slug: string; name: string }[] {
  const bySlug = new Map(names.map((name) => [slugOf(name), name.slice(0, 120)]));
  return [...bySlug].map(([slug, name]) => ({ slug, name }));
}

const grownUp = /^(adults only 18\+|m|ma15\+|mature 17\+|r18\+|x18\+)$/i;

export const warningOf = ({ AgeRating }: ComicInfo) =>
  grownUp.test(AgeRating) ? { kinds: ['mature'], text: AgeRating } : undefined;

/** The day at 00:00 UTC; the first of the year or month where no more is said. */
export function dateOf({ Year, Month, Day }: ComicInfo): string | undefined {
  if (Year < 1000 || Year > 9999) return undefined;
  const date = new Date(Date.UTC(Year, Math.max(Month, 1) - 1, Math.max(Day, 1)));
  return date.getUTCFullYear() === Year ? date.toISOString() : undefined;
}
