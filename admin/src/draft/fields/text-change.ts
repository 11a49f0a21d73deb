/** What turns one text into another: at `at`, `removed` code units gave way to `inserted`. */
export interface TextChange {
  at: number;
  removed: number;
  inserted: string;
}

/** A change of a Y.Text, as its events give it. */
export type TextDelta = readonly { retain?: number; delete?: number; insert?: unknown }[];

/**
 * What happened to a field in which the caret now stands at `caret`. Where equal letters leave it open, the caret says
 * which of them is new. Surrogate pairs stay whole.
 */
export function changeBetween(before: string, after: string, caret: number): TextChange | null {
  if (before === after) return null;
  let end = 0;
  const longestEnd = Math.min(after.length - caret, before.length);
  while (end < longestEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  let at = 0;
  const longestStart = Math.min(before.length, after.length) - end;
  while (at < longestStart && before[at] === after[at]) at += 1;
  if (at > 0 && isHigh(before, at - 1)) at -= 1;
  if (end > 0 && isHigh(before, before.length - end - 1)) end -= 1;
  return { at, removed: before.length - at - end, inserted: after.slice(at, after.length - end) };
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Where a place in a text is after somebody else's change. What they insert right at the place comes after it. */
export function placeAfter(place: number, delta: TextDelta): number {
  let at = 0;
  let shifted = place;
  for (const part of delta) {
    if (at >= shifted) break;
    if (part.retain !== undefined) at += part.retain;
    else if (part.delete !== undefined) shifted = Math.max(at, shifted - part.delete);
    else if (typeof part.insert === 'string') {
      at += part.insert.length;
      shifted += part.insert.length;
    }
  }
  return shifted;
}
