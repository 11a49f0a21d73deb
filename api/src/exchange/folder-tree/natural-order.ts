const collator = new Intl.Collator('en', { numeric: true });

const compare = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders paths as a person would: `2` before `10`, whatever the zeros in front; in each folder its files before its
 * folders.
 */
export function byNaturalOrder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return left.length - right.length;
  const leftIsFile = at === left.length - 1;
  const rightIsFile = at === right.length - 1;
  if (leftIsFile !== rightIsFile) return leftIsFile ? -1 : 1;
  return compare(left[at] ?? '', right[at] ?? '');
}
