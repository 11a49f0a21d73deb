import type {
  ComicsQueryVariables,
  ComicState,
  DeskComicOrder,
  ProblemCode,
} from '@longbox/shared/generated/admin/comics/graphql';

import { sliceOf, type Stretch } from '../ui/list-pages';

/** What the list shows, as its address says it. */
export interface ListFilter {
  states: ComicState[];
  series?: string | undefined;
  chapter?: string | undefined;
  character?: string | undefined;
  tag?: string | undefined;
  lacks?: ProblemCode | undefined;
  changed: boolean;
  text: string;
  order: DeskComicOrder;
}

export const states: readonly ComicState[] = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN', 'DELETED'];
export const orders: readonly DeskComicOrder[] = ['EDITED', 'READING', 'PUBLICATION', 'TITLE'];
export const lacks: readonly ProblemCode[] = ['NO_ALT', 'NO_TRANSCRIPT', 'NO_PAGES', 'NO_TITLE'];

/** Comics on one page of the list. */
export const pageSize = 50;

/** Reads the filter from an address; what it does not know is left out. */
export function readFilter(search: URLSearchParams): ListFilter {
  const text = (name: string) => search.get(name) ?? undefined;
  return {
    states: (text('state') ?? '').split(',').filter((one): one is ComicState => states.some((state) => state === one)),
    series: text('series'),
    chapter: text('chapter'),
    character: text('character'),
    tag: text('tag'),
    lacks: lacks.find((one) => one === text('lacks')),
    changed: search.has('changed'),
    text: text('text') ?? '',
    order: orders.find((one) => one === text('order')) ?? 'EDITED',
  };
}

/** The filter as the query part of an address, without what is left at its default. */
export function writeFilter(filter: ListFilter): string {
  const entries: [string, string | undefined][] = [
    ['state', filter.states.join(',') || undefined],
    ['series', filter.series],
    ['chapter', filter.chapter],
    ['character', filter.character],
    ['tag', filter.tag],
    ['lacks', filter.lacks],
    ['changed', filter.changed ? 'yes' : undefined],
    ['text', filter.text || undefined],
    ['order', filter.order === 'EDITED' ? undefined : filter.order],
  ];
  const search = new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return search.size > 0 ? `?${search}` : '';
}

/** The filter and the stretch as the API takes them. */
export const toVariables = (filter: ListFilter, stretch: Stretch): ComicsQueryVariables => ({
  order: filter.order,
  filter: {
    ...(filter.states.length > 0 && { states: filter.states }),
    ...(filter.series && { seriesId: filter.series }),
    ...(filter.chapter && { chapterId: filter.chapter }),
    ...(filter.character && { characterId: filter.character }),
    ...(filter.tag && { tagId: filter.tag }),
    ...(filter.lacks && { lacks: filter.lacks }),
    ...(filter.changed && { hasChanges: true }),
    ...(filter.text && { text: filter.text }),
  },
  ...sliceOf(stretch, pageSize),
});
