import type { RichText } from './draft/rich-text.js';

/** One line of a page's transcript, as far as the rules here look at it. */
export interface LineWords {
  kind?: string;
  character?: string | undefined;
  speaker?: string | undefined;
  text: string;
}

/** One page of a comic's content. */
export interface PageWords {
  assetId: string;
  alt: string;
  hoverText: string;
  transcript: readonly LineWords[];
  /** Rectangles in reading order; left out when there are none. */
  panels?: unknown;
}

/** What a revision keeps and a draft is about to become; the api's `ComicContent` is one. */
export interface ComicWords {
  title: string;
  afterline: string;
  note: string | RichText;
  layout: string;
  contentWarning: { kinds: readonly string[]; text: string } | null;
  pages: readonly PageWords[];
  characterIds: readonly string[];
  tagIds: readonly string[];
}
