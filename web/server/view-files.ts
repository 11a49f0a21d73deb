import { readFileSync } from 'node:fs';

import type { Kind } from './rendered.js';

/** Where each kind of view begins in the client's sources; see `src/views.ts`. */
const sources: Record<Kind, string> = {
  home: 'src/home/route.tsx',
  comic: 'src/reading/route.tsx',
  archive: 'src/archive/archive-route.tsx',
  chapter: 'src/archive/chapter-route.tsx',
  series: 'src/archive/series-route.tsx',
  about: 'src/about/route.tsx',
  address: 'src/missing/route.tsx',
};

interface Entry {
  file: string;
  imports?: string[];
}

/**
 * Reads from the client build's manifest which script files a kind of view needs beside the page's own, so that a document
 * can name them and the browser fetches all of them at once.
 */
export function loadViewFiles(manifest: URL, page: URL): (kind: Kind) => string[] {
  const named = readFileSync(page, 'utf8');
  const entries: Record<string, Entry> = JSON.parse(readFileSync(manifest, 'utf8'));
  const needed = (name: string, seen = new Set<string>()): Set<string> => {
    const entry = entries[name];
    if (!entry || seen.has(entry.file)) return seen;
    seen.add(entry.file);
    for (const other of entry.imports ?? []) needed(other, seen);
    return seen;
  };
  return (kind) => [...needed(sources[kind])].filter((file) => !named.includes(file)).map((file) => `/${file}`);
}
