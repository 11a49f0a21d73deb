import type { ArchiveQuery } from '@longbox/shared/generated/reader/graphql';

type Series = ArchiveQuery['allSeries'][number];
type ListedComic = ArchiveQuery['comics']['nodes'][number];

/** Comics that stand next to each other in the archive because they share a chapter, or a series outside chapters. */
export interface ArchiveSection {
  id: string;
  title: string;
  path: string;
  /** Step of its divider tab, 0 to 3. */
  tab: number;
  series: Series;
  chapter: Series['chapters'][number] | undefined;
  comics: ListedComic[];
}

/** Groups a page of the archive, which comes newest first, and puts each group's comics in reading order. */
export function archiveSections({ allSeries, comics }: ArchiveQuery): ArchiveSection[] {
  const sections: ArchiveSection[] = [];
  for (const comic of comics.nodes) {
    const series = allSeries.find(({ slug }) => slug === comic.series.slug);
    if (!series) continue;
    const id = comic.chapter ? `chapter-${comic.chapter.slug}` : `series-${series.slug}`;
    const last = sections.at(-1);
    if (last?.id === id) {
      last.comics.unshift(comic);
      continue;
    }
    const chapter = series.chapters.find(({ slug }) => slug === comic.chapter?.slug);
    sections.push({
      id,
      title: chapter?.title ?? series.title,
      path: chapter ? `/chapter/${chapter.slug}` : `/series/${series.slug}`,
      tab: chapter ? (chapter.number - 1) % 4 : 0,
      series,
      chapter,
      comics: [comic],
    });
  }
  return sections;
}
