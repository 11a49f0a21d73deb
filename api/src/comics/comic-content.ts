import { isSafeHref, plainNote, type RichText, richTextDepth } from '@longbox/shared/draft/rich-text';
import { contentLimits as most } from '@longbox/shared/content-limits';
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
  text: z.string().min(1).max(most.words),
});
export type TranscriptLine = z.infer<typeof transcriptLine>;

/** Why a reader may want to be asked first. */
export const contentWarning = z.strictObject({
  /** Short lower-case words such as `blood`, `peril`; a reader may choose to never be asked again for one. */
  kinds: z.array(z.string().min(1).max(40)).max(most.warningKinds),
  /** The author's own words. */
  text: z.string().max(most.warning).default(''),
});
export type ContentWarning = z.infer<typeof contentWarning>;

/** A panel: a rectangle in fractions (0 to 1) of its page's width and height. */
export const panel = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});

export const pageContent = z.strictObject({
  assetId: z.uuid(),
  alt: z.string().max(most.words).default(''),
  hoverText: z.string().max(most.words).default(''),
  transcript: z.array(transcriptLine).max(most.lines).default([]),
  /** In reading order; absent when nobody has marked them. */
  panels: z.array(panel).max(200).optional(),
});
export type PageContent = z.infer<typeof pageContent>;

const mark = z.union([
  z.strictObject({ type: z.enum(['strong', 'em']) }),
  z.strictObject({ type: z.literal('link'), href: z.string().refine(isSafeHref, 'a web, mail or site address') }),
]);
const inline = z.union([
  z.strictObject({ type: z.literal('hardBreak') }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(50_000), marks: z.array(mark).max(3).optional() }),
]);
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(inline).max(2_000) });

/** Blocks in which lists are at most `depth` deep. */
const blocks = (depth: number): z.ZodType<RichText> => {
  const item = z.strictObject({ type: z.literal('listItem'), content: depth > 0 ? blocks(depth - 1) : z.tuple([]) });
  const list = z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(item).max(500) });
  return z.array(z.union([paragraph, list])).max(1_000);
};

/** The note: plain text, in which a blank line starts a new paragraph, or rich text where it is more than that. */
export const noteContent = z.union([z.string().max(50_000), blocks(richTextDepth)]);

/** The note's words alone. */
export const noteText = (note: z.infer<typeof noteContent>): string =>
  typeof note === 'string' ? note : plainNote(note);

const eachOnce = (ids: string[]): boolean => new Set(ids).size === ids.length;

/**
 * Everything a revision keeps of a comic, in the shape that is stored and hashed. A revision that was kept while its
 * draft was unfinished may have no title and no page; what is published has both.
 */
export const comicContent = z.strictObject({
  title: z.string().min(1).max(most.title),
  afterline: z.string().max(most.words).default(''),
  note: noteContent.default(''),
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
  title: z.string().max(most.title).default(''),
  pages: z.array(pageContent).max(500).default([]),
});
