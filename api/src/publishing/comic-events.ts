import { z } from 'zod';

/** Kinds of facts that publishing announces. */
export const comicEvents = {
  /** A comic became public, at its promised moment or at once. Due at that moment. */
  published: 'comic.published',
  /** What readers see of a public comic, or its address, changed. */
  updated: 'comic.updated',
  /** A comic that was public is so no more. */
  withdrawn: 'comic.withdrawn',
} as const;

/** What is told about a comic. */
export const comicEvent = z.object({
  comicId: z.string(),
  /** When it became true: RFC 3339 in UTC. */
  at: z.iso.datetime(),
  /** The revision that was pinned then. */
  revisionId: z.string().nullable(),
  /** RFC 3339 in UTC; null when nothing is pinned any more. */
  publishAt: z.string().nullable(),
  /** Whether it had never been public before; nobody wants to be told of the same comic twice. */
  isFirst: z.boolean(),
  /** The address it had until now, when that changed. */
  formerSlug: z.string().nullable(),
  /** The chapter it was in until now, when that changed. */
  formerChapterId: z.string().nullable(),
});
export type ComicEvent = z.infer<typeof comicEvent>;
