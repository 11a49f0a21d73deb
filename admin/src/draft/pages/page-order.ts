/** An order as it is while something is dragged: `id` at `index` of the others. */
export function withMoved(ids: readonly string[], id: string, index: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, index), id, ...others.slice(index)];
}

/** Where a key moves the page at `index`; null when it does not move it. Keys of both directions, for rows and columns. */
export function placeByKey(key: string, index: number, count: number): number | null {
  const to = {
    ArrowUp: index - 1,
    ArrowLeft: index - 1,
    ArrowDown: index + 1,
    ArrowRight: index + 1,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || to < 0 || to >= count || to === index ? null : to;
}

/** Which page to show when the one that was shown is gone: the next one, else the last. */
export function shownAfter(before: readonly string[], now: readonly string[], shown: string | null): string | null {
  if (shown !== null && now.includes(shown)) return shown;
  if (shown === null) return now[0] ?? null;
  const next = before.slice(Math.max(before.indexOf(shown), 0)).find((id) => now.includes(id));
  return next ?? now.at(-1) ?? null;
}

/** Files in the order of their names, as people number them: `page-2` before `page-10`. */
export const byName = <File extends { name: string }>(files: Iterable<File>): File[] =>
  [...files].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
