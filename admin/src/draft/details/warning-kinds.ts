import { draftSet } from '@longbox/shared/draft/shape';
import type * as Y from 'yjs';

/** Short lower-case words from a line with commas; each once. */
export const kindsFrom = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,;]/)
      .map((kind) => kind.trim().toLowerCase().replaceAll(/\s+/g, ' ').slice(0, 40))
      .filter(Boolean),
  ),
];

/** Makes these the comic's kinds of warning, by writing only what differs. */
export function setKinds(doc: Y.Doc, kinds: readonly string[]): void {
  const set = draftSet(doc, 'warningKinds');
  doc.transact(() => {
    for (const kind of set.keys()) if (!kinds.includes(kind)) set.delete(kind);
    for (const kind of kinds) if (!set.has(kind)) set.set(kind, true);
  });
}
