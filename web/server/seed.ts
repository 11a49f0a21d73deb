import type { Page } from './documents.js';

/**
 * What a document carries so that the browser can draw it again without asking: the answer it shows and its dates. Of an
 * image's renditions only those that the document shows: the others are most of an answer. Neighbours keep theirs, because
 * the browser fetches the next comic's image ahead.
 */
export function seedOf({ body, seed }: Pick<Page, 'body' | 'seed'>): unknown {
  const shown = new Set(body.html.replaceAll('&amp;', '&').split(/["\s,]+/));
  return { ...seed, data: lean(seed.data, shown), dates: body.dates };
}

function lean(value: unknown, shown: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => lean(one, shown));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => {
    if (name === 'neighbours') return [name, part];
    return [
      name,
      name === 'renditions' && Array.isArray(part) ? part.filter(({ url }) => shown.has(url)) : lean(part, shown),
    ];
  });
  return Object.fromEntries(parts);
}
