import type {
  AboutQuery,
  AddressQuery,
  ArchiveQuery,
  ChapterQuery,
  ComicQuery,
  HomeQuery,
  SeriesQuery,
} from '@longbox/shared/generated/reader/graphql';

/** What a document says about itself; see `src/document/head.ts`. */
export interface Head {
  title: string;
  description: string;
  canonical: string | null;
  previous?: string | undefined;
  next?: string | undefined;
  isHidden?: boolean;
}

/** The answers that each kind of document is made from. */
export interface Answers {
  home: HomeQuery;
  comic: ComicQuery;
  archive: ArchiveQuery;
  chapter: ChapterQuery;
  series: SeriesQuery;
  about: AboutQuery;
  address: AddressQuery;
}

export type Kind = keyof Answers;

/** A document's body, and the dates in it by style and moment. */
export interface Body {
  html: string;
  dates: Record<string, string>;
}

/** What `src/document/render.tsx` exports once it is built. */
interface Rendered {
  bodies: { [K in Kind]: (data: Answers[K]) => Body };
  titles: { [K in Kind]: (data: Answers[K]) => string | undefined };
  headOf(head: Head): string;
  escapeJson(value: unknown): string;
}

const built: Rendered = await import(new URL('../document/render.js', import.meta.url).href);

export const { bodies, titles, headOf, escapeJson } = built;
