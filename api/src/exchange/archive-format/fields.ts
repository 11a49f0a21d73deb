import { isSlug } from '@longbox/shared/slug';
import { z } from 'zod';

/** The kinds of fields that archives are made of; docs/archive-format.md describes each. */

const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Text of up to `most` characters; empty unless `least` says otherwise. */
export const text = (most: number, least = 0) =>
  z.string().min(least).max(most).refine(wellFormed, 'Invalid text: half of a surrogate pair stands alone');

export const slug = z.string().refine(isSlug, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is not a slug: letters and digits in lower case with single hyphens between`,
});

export const slugs = z
  .array(slug)
  .refine((list) => new Set(list).size === list.length, 'Each slug may stand here once');

/** A point in time, ISO 8601 with its offset. */
export const moment = z.iso
  .datetime({ offset: true, error: 'Not a moment such as 2026-11-24T00:05:00Z' })
  .transform((written) => new Date(written))
  .refine(
    (date) => date.getUTCFullYear() >= 1000 && date.getUTCFullYear() <= 9999,
    'A year from 1000 to 9999 is needed',
  );

export const language = z.string().max(35).refine(isLanguage, 'Not a BCP 47 language tag such as "en" or "pt-BR"');

export const timeZone = z.string().max(64).refine(isTimeZone, 'Not an IANA time zone such as "Europe/Lisbon"');

const hasScheme = (schemes: RegExp) => (url: string) => URL.canParse(url) && schemes.test(new URL(url).protocol);

export const link = z
  .string()
  .max(2_000)
  .refine(hasScheme(/^(https?|mailto):$/), 'Not an http, https or mailto address');

const sitePath = /^\/(?!\/)[^?#\s\\]*$/;

export const pathOnSite = z.string().max(600).regex(sitePath, 'Not a path that starts with / and has no query');

export const pathOrAddress = z
  .string()
  .max(600)
  .refine(
    (to) => sitePath.test(to) || hasScheme(/^https?:$/)(to),
    'Neither a path that starts with / nor an http(s) address',
  );

const inside = (path: string): boolean =>
  !path.includes('\\') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** The fields that name an image of the archive. */
export const fileFields = {
  file: text(1_000, 1).refine(inside, 'Not a path inside the archive'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Not 64 lower-case hexadecimal digits')
    .optional(),
  name: text(255, 1).optional(),
};

export const file = z.strictObject(fileFields);

/** An image that an archive names. */
export type ArchiveFile = z.infer<typeof file>;

export const id = z
  .uuid()
  .transform((written) => written.toLowerCase())
  .optional();

export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
