import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Something that has a place among others: its id and its order key. */
export interface Ordered {
  id: string;
  order: string;
}

/** By order key, and by id where two devices chose one key at the same moment: the same order everywhere. */
export const inOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The order keys to write so that `count` new things stand before the one that is now at `index` of `among` (sorted).
 * `keys` are theirs; `moved` lists others that need a new key because two neighbours share one.
 */
export function keysAt(among: Ordered[], index: number, count = 1): { keys: string[]; moved: Ordered[] } {
  const before = among[index - 1]?.order ?? null;
  const after = among[index]?.order ?? null;
  if (before === null || after === null || before < after) {
    return { keys: generateNKeysBetween(before, after, count), moved: [] };
  }
  // Two devices inserted at one place at one moment: everything from there on is spread out behind the first.
  const later = among.slice(index);
  const spread = generateNKeysBetween(before, null, count + later.length);
  return { keys: spread.slice(0, count), moved: later.map(({ id }, n) => ({ id, order: spread[count + n] ?? '' })) };
}

/** An order key after all others. */
export const keyAtEnd = (among: Ordered[]): string => generateKeyBetween(among.at(-1)?.order ?? null, null);
