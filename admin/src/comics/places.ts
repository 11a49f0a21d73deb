import type { PlacesQuery } from '@longbox/shared/generated/admin/comics/graphql';
import { type Accessor, createMemo } from 'solid-js';

type Series = PlacesQuery['deskSeries'][number];
type Chapter = Series['chapters'][number];

/** Series and chapters by their ids, for rows and choices. */
export interface Places {
  series: Accessor<readonly Series[]>;
  /** “Chapter”, or the series where a comic lies in none; the series comes first where there are several. */
  nameOf: (seriesId: string, chapterId: string | null) => string;
  chapter: (id: string) => Chapter | undefined;
}

export function createPlaces(data: Accessor<PlacesQuery | undefined>): Places {
  const series = () => data()?.deskSeries ?? [];
  const chapters = createMemo(
    () => new Map(series().flatMap((one) => one.chapters.map((chapter) => [chapter.id, chapter]))),
  );
  const titles = createMemo(() => new Map(series().map(({ id, title }) => [id, title])));
  return {
    series,
    chapter: (id) => chapters().get(id),
    nameOf: (seriesId, chapterId) => {
      const chapter = chapterId === null ? undefined : chapters().get(chapterId)?.title;
      const title = titles().get(seriesId) ?? '';
      if (!chapter) return title;
      return titles().size > 1 ? `${title}, ${chapter}` : chapter;
    },
  };
}
