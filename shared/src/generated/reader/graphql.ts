/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of an address. */
export type AddressStatus =
  /** What was there was taken down for good (HTTP 410). */
  | 'GONE'
  /** It leads somewhere else for good (HTTP 301). */
  | 'MOVED';

/** How a comic's pages are laid out. */
export type ComicLayout =
  /** One below the other. */
  | 'PAGE'
  /** Abutting in one tall column. */
  | 'SCROLL'
  /** Side by side. */
  | 'STRIP';

/** The family of an image file. */
export type ImageFormat =
  | 'AVIF'
  | 'GIF'
  | 'JPEG'
  | 'PNG'
  | 'WEBP';

/** How a series is read. */
export type ReadingDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL'
  /** Scrolled down. */
  | 'VERTICAL';

/** What a line of a transcript is. */
export type TranscriptKind =
  /** Lettered outside balloons. */
  | 'CAPTION'
  /** Says what is drawn; not lettered on the page. */
  | 'SCENE'
  /** A noise, lettered. */
  | 'SOUND'
  /** Said aloud. */
  | 'SPEECH'
  /** Thought. */
  | 'THOUGHT';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { site: { about: string, title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, characters: Array<{ slug: string, name: string, description: string, comicCount: number, portrait: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }> };

export type AddressQueryVariables = Exact<{
  path: string;
}>;


export type AddressQuery = { site: { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, address: { status: AddressStatus, location: string | null } | null };

export type ArchiveQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArchiveQuery = { site: { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, allSeries: Array<{ slug: string, title: string, description: string, comicCount: number, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null, first: { slug: string, path: string, title: string } | null, chapters: Array<{ slug: string, title: string, description: string, number: number, comicCount: number, firstPublishedAt: string | null, latestPublishedAt: string | null, parent: { slug: string } | null, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }> }>, comics: { nodes: Array<{ slug: string, path: string, title: string, number: number, publishedAt: string, series: { slug: string }, contentWarning: { kinds: Array<string> } | null, chapter: { slug: string } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChapterQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type ChapterQuery = { site: { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, chapter: { slug: string, title: string, description: string, number: number, comicCount: number, firstPublishedAt: string | null, latestPublishedAt: string | null, parent: { slug: string, title: string } | null, series: { slug: string, title: string, chapters: Array<{ slug: string, title: string, number: number, comicCount: number, parent: { slug: string } | null }> }, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null } | null, comics: { nodes: Array<{ slug: string, path: string, title: string, number: number, publishedAt: string, contentWarning: { kinds: Array<string> } | null, chapter: { slug: string } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComicQueryVariables = Exact<{
  slug: string;
}>;


export type ComicQuery = { site: { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, comic: { id: string, slug: string, path: string, title: string, number: number, siblingCount: number, afterline: string, note: string, layout: ComicLayout, publishedAt: string, contentWarning: { kinds: Array<string>, text: string } | null, series: { slug: string, title: string, language: string, direction: ReadingDirection, nextComicAt: string | null, break: { note: string } | null }, chapter: { slug: string, title: string, number: number } | null, pages: Array<{ number: number, alt: string, hoverText: string, image: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> }, transcript: Array<{ kind: TranscriptKind, speaker: string | null, text: string }> }>, characters: Array<{ slug: string, name: string, portrait: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }>, tags: Array<{ slug: string, name: string }>, neighbours: { first: { slug: string, path: string, title: string } | null, previous: { slug: string, path: string, title: string } | null, next: { slug: string, path: string, title: string, contentWarning: { kinds: Array<string> } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, last: { slug: string, path: string, title: string } | null, random: { slug: string, path: string, title: string } | null } } | null };

export type SitePartsFragment = { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> };

export type ImagePartsFragment = { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> };

export type ComicCardFragment = { slug: string, path: string, title: string, number: number, publishedAt: string, contentWarning: { kinds: Array<string> } | null, chapter: { slug: string } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } };

export type ComicLinkFragment = { slug: string, path: string, title: string };

export type ComicViewFragment = { id: string, slug: string, path: string, title: string, number: number, siblingCount: number, afterline: string, note: string, layout: ComicLayout, publishedAt: string, contentWarning: { kinds: Array<string>, text: string } | null, series: { slug: string, title: string, language: string, direction: ReadingDirection, nextComicAt: string | null, break: { note: string } | null }, chapter: { slug: string, title: string, number: number } | null, pages: Array<{ number: number, alt: string, hoverText: string, image: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> }, transcript: Array<{ kind: TranscriptKind, speaker: string | null, text: string }> }>, characters: Array<{ slug: string, name: string, portrait: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }>, tags: Array<{ slug: string, name: string }>, neighbours: { first: { slug: string, path: string, title: string } | null, previous: { slug: string, path: string, title: string } | null, next: { slug: string, path: string, title: string, contentWarning: { kinds: Array<string> } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, last: { slug: string, path: string, title: string } | null, random: { slug: string, path: string, title: string } | null } };

export type ChapterCardFragment = { slug: string, title: string, description: string, number: number, comicCount: number, firstPublishedAt: string | null, latestPublishedAt: string | null, parent: { slug: string } | null, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { site: { about: string, title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, latest: { nodes: Array<{ id: string, slug: string, path: string, title: string, number: number, siblingCount: number, afterline: string, note: string, layout: ComicLayout, publishedAt: string, contentWarning: { kinds: Array<string>, text: string } | null, series: { slug: string, title: string, language: string, direction: ReadingDirection, nextComicAt: string | null, break: { note: string } | null }, chapter: { slug: string, title: string, number: number } | null, pages: Array<{ number: number, alt: string, hoverText: string, image: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> }, transcript: Array<{ kind: TranscriptKind, speaker: string | null, text: string }> }>, characters: Array<{ slug: string, name: string, portrait: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }>, tags: Array<{ slug: string, name: string }>, neighbours: { first: { slug: string, path: string, title: string } | null, previous: { slug: string, path: string, title: string } | null, next: { slug: string, path: string, title: string, contentWarning: { kinds: Array<string> } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, last: { slug: string, path: string, title: string } | null, random: { slug: string, path: string, title: string } | null } }> }, allSeries: Array<{ slug: string, title: string, description: string, comicCount: number, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, chapters: Array<{ slug: string, title: string, description: string, number: number, comicCount: number, firstPublishedAt: string | null, latestPublishedAt: string | null, parent: { slug: string } | null, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }> }>, characters: Array<{ slug: string, name: string, description: string, comicCount: number, portrait: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }> };

export type SeriesQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type SeriesQuery = { site: { title: string, tagline: string, description: string, authorName: string, licence: string, language: string, timeZone: string, hue: number, url: string, links: Array<{ label: string, url: string }> }, series: { slug: string, title: string, description: string, comicCount: number, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null, first: { slug: string, path: string, title: string } | null, latest: { slug: string, path: string, title: string } | null, chapters: Array<{ slug: string, title: string, description: string, number: number, comicCount: number, firstPublishedAt: string | null, latestPublishedAt: string | null, parent: { slug: string } | null, first: { slug: string, path: string, title: string, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } } | null, cover: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } | null }> } | null, comics: { nodes: Array<{ slug: string, path: string, title: string, number: number, publishedAt: string, contentWarning: { kinds: Array<string> } | null, chapter: { slug: string } | null, thumbnail: { width: number, height: number, animated: boolean, dominantColor: string, renditions: Array<{ url: string, format: ImageFormat, mediaType: string, width: number, still: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SitePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SiteParts on Site {
  title
  tagline
  description
  authorName
  licence
  language
  timeZone
  hue
  url
  links {
    label
    url
  }
}
    `, {"fragmentName":"SiteParts"}) as unknown as TypedDocumentString<SitePartsFragment, unknown>;
export const ImagePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ImageParts on Image {
  width
  height
  animated
  dominantColor
  renditions {
    url
    format
    mediaType
    width
    still
  }
}
    `, {"fragmentName":"ImageParts"}) as unknown as TypedDocumentString<ImagePartsFragment, unknown>;
export const ComicCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComicCard on Comic {
  slug
  path
  title
  number
  publishedAt
  contentWarning {
    kinds
  }
  chapter {
    slug
  }
  thumbnail {
    ...ImageParts
  }
}
    fragment ImageParts on Image {
  width
  height
  animated
  dominantColor
  renditions {
    url
    format
    mediaType
    width
    still
  }
}`, {"fragmentName":"ComicCard"}) as unknown as TypedDocumentString<ComicCardFragment, unknown>;
export const ComicLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComicLink on Comic {
  slug
  path
  title
}
    `, {"fragmentName":"ComicLink"}) as unknown as TypedDocumentString<ComicLinkFragment, unknown>;
export const ComicViewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComicView on Comic {
  id
  slug
  path
  title
  number
  siblingCount
  afterline
  note
  layout
  publishedAt
  contentWarning {
    kinds
    text
  }
  series {
    slug
    title
    language
    direction
    nextComicAt
    break {
      note
    }
  }
  chapter {
    slug
    title
    number
  }
  pages {
    number
    alt
    hoverText
    image {
      ...ImageParts
    }
    transcript {
      kind
      speaker
      text
    }
  }
  characters {
    slug
    name
    portrait {
      ...ImageParts
    }
  }
  tags {
    slug
    name
  }
  neighbours {
    first {
      ...ComicLink
    }
    previous {
      ...ComicLink
    }
    next {
      ...ComicLink
      contentWarning {
        kinds
      }
      thumbnail {
        ...ImageParts
      }
    }
    last {
      ...ComicLink
    }
    random {
      ...ComicLink
    }
  }
}
    fragment ImageParts on Image {
  width
  height
  animated
  dominantColor
  renditions {
    url
    format
    mediaType
    width
    still
  }
}
fragment ComicLink on Comic {
  slug
  path
  title
}`, {"fragmentName":"ComicView"}) as unknown as TypedDocumentString<ComicViewFragment, unknown>;
export const ChapterCardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChapterCard on Chapter {
  slug
  title
  description
  number
  comicCount
  firstPublishedAt
  latestPublishedAt
  parent {
    slug
  }
  first {
    ...ComicLink
    thumbnail {
      ...ImageParts
    }
  }
  cover {
    ...ImageParts
  }
}
    fragment ImageParts on Image {
  width
  height
  animated
  dominantColor
  renditions {
    url
    format
    mediaType
    width
    still
  }
}
fragment ComicLink on Comic {
  slug
  path
  title
}`, {"fragmentName":"ChapterCard"}) as unknown as TypedDocumentString<ChapterCardFragment, unknown>;
export const AboutDocument = {"__meta__":{"hash":"sha256:077e2d876f696242ce05f99c992067aa7a8be5a42b086340b7dc4c7f6281bd38"}} as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const AddressDocument = {"__meta__":{"hash":"sha256:c46a2b2ea141b3c185e359cfe502a45a9e7fcd1337c59457f5177632b20b21c6"}} as unknown as TypedDocumentString<AddressQuery, AddressQueryVariables>;
export const ArchiveDocument = {"__meta__":{"hash":"sha256:97c605cdc365ec79f3084cc87b28cbc65fa01feeb2784e0cd48cfafa86046539"}} as unknown as TypedDocumentString<ArchiveQuery, ArchiveQueryVariables>;
export const ChapterDocument = {"__meta__":{"hash":"sha256:49d244347f5c9089bc9a922ecefe3dd53b304d5ab232f0e8d75bb69fc06bccfb"}} as unknown as TypedDocumentString<ChapterQuery, ChapterQueryVariables>;
export const ComicDocument = {"__meta__":{"hash":"sha256:c99d9906fa27f26f49f98ef65047d934bfa04d11c3f66d2e7413671eec38312a"}} as unknown as TypedDocumentString<ComicQuery, ComicQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:699f2823d60918e08f1b2208e02e4e00fa2c98cd25726c1c05f5fb5e5d81ccbc"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SeriesDocument = {"__meta__":{"hash":"sha256:00f232e368645b97ee112631afe1de0a28e8a07384982e723889e232fb1bdbce"}} as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;