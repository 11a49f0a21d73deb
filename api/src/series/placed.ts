/**
 * A list of ids in which one stands right after another.
 *
 * @param after null for the first place
 * @returns undefined when one of the two is not in the list
 */
export function placed(ids: readonly string[], id: string, after: string | null): string[] | undefined {
  if (!ids.includes(id) || after === id) return undefined;
  const others = ids.filter((one) => one !== id);
  const at = after === null ? 0 : others.indexOf(after) + 1;
  if (after !== null && at === 0) return undefined;
  return [...others.slice(0, at), id, ...others.slice(at)];
}
