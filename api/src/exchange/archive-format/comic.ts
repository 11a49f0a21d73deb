import { z } from 'zod';

import { comicLayout, transcriptKind } from '../../comics/comic-content.js';
import { fileFields, id, moment, slug, slugs, text } from './fields.js';

const transcriptLine = z.strictObject({
  kind: transcriptKind.default('speech'),
  character: slug.optional(),
  speaker: text(120).optional(),
  text: text(5_000, 1),
});

const page = z.strictObject({
  ...fileFields,
  alt: text(5_000).default(''),
  hoverText: text(5_000).default(''),
  transcript: z.array(transcriptLine).max(1_000).default([]),
});

/** One line of `comics.jsonl`. docs/archive-format.md gives each field's meaning. */
export const archiveComic = z
  .strictObject({
    slug,
    series: slug,
    chapter: slug.optional(),
    title: text(200, 1),
    afterline: text(5_000).default(''),
    note: text(50_000).default(''),
    layout: comicLayout.default('page'),
    contentWarning: z.strictObject({ kinds: z.array(text(40, 1)).max(12), text: text(500).default('') }).optional(),
    publishAt: moment.optional(),
    withdrawnAt: moment.optional(),
    pages: z.array(page).min(1).max(500),
    characters: slugs.default([]),
    tags: slugs.default([]),
    id,
    createdAt: moment.optional(),
    updatedAt: moment.optional(),
  })
  .refine((comic) => !(comic.publishAt && comic.withdrawnAt), 'publishAt and withdrawnAt exclude each other');

export type ArchiveComic = z.infer<typeof archiveComic>;
