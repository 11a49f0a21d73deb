/** Most characters a slug may have. */
export const slugLimit = 120;

const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');

/** Whether a text can be the last part of an address: see docs/archive-format.md. */
export const isSlug = (text: string): boolean => text.length <= slugLimit && shape.test(text) && fold(text) === text;

/**
 * The slug nearest to a text: its letters, marks and digits of any script in lower case, all else as single hyphens; an
 * apostrophe joins. Empty when the text has neither letter nor digit.
 */
export function slugFrom(text: string): string {
  const words = fold(text)
    .replace(/['’ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ''))
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > slugLimit) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? '')].slice(0, slugLimit / 2).join('');
}
