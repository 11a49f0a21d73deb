import type { Manifest, ManifestChapter } from './manifest.js';

/** Chapters may lie this deep in each other. */
const deepest = 8;

/** Faults that one field alone does not show: slugs that stand twice, chapters that lead nowhere or in a ring. */
export function referenceFaults({ series, chapters, characters, tags, redirects }: Manifest): string[] {
  const names = new Set(series.map(({ slug }) => slug));
  return [
    ...twice(
      'series',
      series.map(({ slug }) => slug),
    ),
    ...twice(
      'chapters',
      chapters.map(({ slug }) => slug),
    ),
    ...twice(
      'characters',
      characters.map(({ slug }) => slug),
    ),
    ...twice(
      'tags',
      tags.map(({ slug }) => slug),
    ),
    ...twice(
      'redirects',
      redirects.map(({ from }) => from),
    ),
    ...chapterFaults(chapters, names),
  ];
}

function twice(list: string, keys: string[]): string[] {
  const seen = new Set<string>();
  const again = new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
  return [...again].map((key) => `${list}: ${key} stands there twice`);
}

function chapterFaults(chapters: ManifestChapter[], series: ReadonlySet<string>): string[] {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  return chapters.flatMap((chapter) => {
    if (!series.has(chapter.series)) return [`chapter ${chapter.slug}: there is no series ${chapter.series}`];
    let depth = 1;
    for (let at = chapter; at.parent !== undefined; depth += 1) {
      const parent = bySlug.get(at.parent);
      if (parent?.series !== chapter.series) return [`chapter ${at.slug}: its series has no chapter ${at.parent}`];
      if (depth === deepest) return [`chapter ${chapter.slug}: it lies more than ${deepest} deep, or in itself`];
      at = parent;
    }
    return [];
  });
}
