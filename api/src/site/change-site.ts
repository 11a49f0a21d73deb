import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { recordInAudit } from '../auth/audit/record-in-audit.js';
import { whatChanged } from '../auth/audit/what-changed.js';
import type { AuthorContext } from '../auth/author-context.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Refused } from '../platform/graphql/refusal.js';
import { type SiteInput, SiteRefused } from './desk-site.type.js';
import { readSite } from './read-site.js';
import { Site } from './site.entity.js';

const languageTag = z.string().transform((text, context) => {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim());
    if (tag && tag.length <= 35) return tag;
  } catch {
    // Not a tag at all: refused like one that is too long.
  }
  context.addIssue({ code: 'custom', message: 'That is not a language tag. Examples are en, pt-BR and ja.' });
  return z.NEVER;
});

const zoneName = z.string().refine((name) => {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}, 'That is not a time zone. Examples are Europe/Lisbon and America/New_York.');

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep it under ${most.toLocaleString('en')} characters.`);

const settings = z.object({
  title: words(200).min(1, 'Give the site a title.').optional(),
  tagline: words(300).optional(),
  description: words(5_000).optional(),
  authorName: words(200).optional(),
  about: words(50_000).optional(),
  licence: words(200).optional(),
  language: languageTag.optional(),
  timeZone: zoneName.optional(),
  hue: z.int().min(0).max(359, 'A hue is an angle from 0 to 359 degrees.').optional(),
  links: z
    .array(
      z.object({
        label: words(80).min(1, 'Every link needs a label.'),
        url: z
          .url({ protocol: /^(https?|mailto)$/, error: 'Links are web or mail addresses, written in full.' })
          .max(600),
      }),
    )
    .max(20, 'At most 20 links.')
    .optional(),
});

/** Changes the site's settings; what cannot be used is thrown as a refusal that names the field. */
@Injectable()
export class ChangeSite {
  constructor(private readonly database: DataSource) {}

  change(by: AuthorContext, input: SiteInput): Promise<void> {
    const parsed = settings.safeParse(input);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Refused(new SiteRefused(String(issue?.path[0]), issue?.message ?? 'This cannot be used.'));
    }
    return inTransaction(this.database, async (tx) => {
      const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
      const exists = await tx.findOne(Site, { where: { id: 1 }, lock: { mode: 'pessimistic_write' } });
      const { links, ...settled } = await readSite(this.database);
      const before = { ...settled, links: links.map((link) => ({ ...link })) };
      const change = whatChanged(before, given);
      if (exists) await tx.update(Site, { id: 1 }, given);
      else await tx.insert(Site, { ...before, ...given, id: 1 });
      if (!change) return;
      await recordInAudit(tx, { by, act: 'site.change', subject: { kind: 'site', name: before.title }, ...change });
    });
  }
}
