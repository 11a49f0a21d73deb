import { z } from 'zod';

/** How a comic's pages are laid out: side by side, one below the other, or abutting in one tall column. */
export const comicLayout = z.enum(['strip', 'page', 'scroll']);
export type ComicLayout = z.infer<typeof comicLayout>;

/** What a line of a transcript is. `scene` describes what is drawn; the others are lettered on the page. */
export const transcriptKind = z.enum(['speech', 'thought', 'caption', 'sound', 'scene']);
export type TranscriptKind = z.infer<typeof transcriptKind>;

export const transcriptLine = z.strictObject({
  kind: transcriptKind.default('speech'),
  /** Slug of the character who speaks, when it is one of the cast. */
  character: z.string().max(120).optional(),
  /** Name shown before the line; without it the character's own name is. */
  speaker: z.string().max(120).optional(),
  text: z.string().min(1).max(5_000),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;

/** Why a reader may want to be asked first. */
export const contentWarning = z.strictObject({
  /** Short lower-case words such as `blood`, `peril`; a reader may choose to never be asked again for one. */
  kinds: z.array(z.string().min(1).max(40)).max(12),
  /** The author's own words. */
  text: z.string().max(500).default(''),
});
export type ContentWarning = z.infer<typeof contentWarning>;

export const pageContent = z.strictObject({
  assetId: z.uuid(),
  alt: z.string().max(5_000).default(''),
  hoverText: z.string().max(5_000).default(''),
  transcript: z.array(transcriptLine).max(1_000).default([]),
});
export type PageContent = z.infer<typeof pageContent>;

const eachOnce = (ids: string[]): boolean => new Set(ids).size === ids.length;

/** Everything a revision keeps of a comic, in the shape that is stored and hashed. */
export const comicContent = z.strictObject({
  title: z.string().min(1).max(200),
  afterline: z.string().max(5_000).default(''),
  note: z.string().max(50_000).default(''),
  layout: comicLayout.default('page'),
  contentWarning: contentWarning.nullable().default(null),
  pages: z.array(pageContent).min(1).max(500),
  /** Ids of the characters who appear, each once. */
  characterIds: z.array(z.uuid()).refine(eachOnce, 'each once').default([]),
  /** Ids of the tags, each once. */
  tagIds: z.array(z.uuid()).refine(eachOnce, 'each once').default([]),
});
export type ComicContent = z.infer<typeof comicContent>;

/** What a draft may say on its way there: the same, but the title and the pages may still be missing. */
export const draftContent = comicContent.extend({
  title: z.string().max(200).default(''),
  pages: z.array(pageContent).max(500).default([]),
});
