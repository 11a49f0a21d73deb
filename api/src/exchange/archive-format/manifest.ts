import { z } from 'zod';

import { file, id, language, link, pathOnSite, pathOrAddress, slug, text, timeZone } from './fields.js';

const site = z.strictObject({
  title: text(200, 1),
  tagline: text(300).default(''),
  description: text(5_000).default(''),
  authorName: text(200).default(''),
  about: text(50_000).default(''),
  licence: text(200).default(''),
  language: language.default('en'),
  timeZone: timeZone.default('UTC'),
  hue: z.int().min(0).max(359).default(228),
  links: z
    .array(z.strictObject({ label: text(80, 1), url: link }))
    .max(30)
    .default([]),
});

const series = z.strictObject({
  slug,
  title: text(200, 1),
  description: text(5_000).default(''),
  language: language.default('en'),
  direction: z.enum(['ltr', 'rtl', 'vertical']).default('ltr'),
  cover: file.optional(),
  id,
});

const chapter = z.strictObject({
  slug,
  series: slug,
  parent: slug.optional(),
  title: text(200, 1),
  description: text(5_000).default(''),
  cover: file.optional(),
  id,
});

const character = z.strictObject({
  slug,
  name: text(120, 1),
  description: text(5_000).default(''),
  portrait: file.optional(),
  id,
});

const tag = z.strictObject({ slug, name: text(120, 1), id });

const redirect = z.strictObject({ from: pathOnSite, to: pathOrAddress.optional() });

/** `longbox.json`: what an archive says besides its comics. docs/archive-format.md gives each field's meaning. */
export const manifest = z.strictObject({
  format: z.literal('longbox-archive'),
  version: z.literal(1),
  site: site.optional(),
  series: z.array(series).min(1).max(1_000),
  chapters: z.array(chapter).max(10_000).default([]),
  characters: z.array(character).max(10_000).default([]),
  tags: z.array(tag).max(10_000).default([]),
  redirects: z.array(redirect).max(100_000).default([]),
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestChapter = z.infer<typeof chapter>;
