import { isSlug, slugFrom, slugLimit } from '@longbox/shared/slug';
import type { EntityManager } from 'typeorm';

import { Refused } from '../platform/graphql/refusal.js';
import { OutlineRefused } from './desk-series.type.js';

export const refuse = (message: string): Refused => new Refused(new OutlineRefused(message));

/** A title without spaces around it. */
export function readTitle(text: string): string {
  const title = text.trim();
  if (title.length > 0 && title.length <= 200) return title;
  throw refuse('Give it a title of up to 200 characters.');
}

/** A description of a length that is stored whole. */
export function readDescription(text: string): string {
  if (text.length <= 5_000) return text;
  throw refuse('Keep the description under 5,000 characters.');
}

/** The text, if it can be the last part of an address. */
export function readSlug(text: string): string {
  if (isSlug(text)) return text;
  throw refuse('An address is lower-case letters and digits joined by single hyphens, such as low-water-2.');
}

/** A language as a BCP 47 tag in its canonical spelling. */
export function readLanguage(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim());
    if (tag && tag.length <= 35) return tag;
  } catch {
    // Not a tag at all: refused like one that is too long.
  }
  throw refuse('That is not a language tag. Examples are en, pt-BR and ja.');
}

/** The first address that no other row has, made from a title. `kind` names the table and stands in for a title without letters. */
export async function freeSlug(tx: EntityManager, kind: 'series' | 'chapter', title: string): Promise<string> {
  const wanted = slugFrom(title) || kind;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const slug = `${wanted.slice(0, slugLimit - ending.length).replace(/-+$/, '')}${ending}`;
    const [taken] = await tx.query<unknown[]>(`SELECT 1 FROM ${kind} WHERE slug = ? FOR UPDATE`, [slug]);
    if (!taken) return slug;
  }
}
