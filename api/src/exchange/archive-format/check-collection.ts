import type { Collection, ReadComic } from '../importing/collection.js';
import { Refusal } from '../refusal.js';
import { referenceFaults } from './check-references.js';
import { archiveComic } from './comic.js';
import { faultsOf } from './faults.js';
import { type Manifest, manifest } from './manifest.js';

/** A manifest as an archive would have it, checked and with its defaults. Refuses with what is wrong with it. */
export function checkedManifest(written: unknown, where: string): Manifest {
  const parsed = manifest.safeParse(written);
  if (!parsed.success) throw new Refusal(`${where}: ${faultsOf(parsed.error)}`);
  const faults = referenceFaults(parsed.data);
  if (faults.length > 0) throw new Refusal(`${where}: ${faults.slice(0, 5).join('; ')}.`);
  return parsed.data;
}

/** A comic as a line of an archive would have it, checked. */
export function checkedComic(written: { slug: string; pages: { file: string }[] }, where: string): ReadComic {
  const parsed = archiveComic.safeParse(written);
  if (parsed.success) return { where, comic: parsed.data };
  return { where, slug: written.slug, refused: faultsOf(parsed.error), files: written.pages.map(({ file }) => file) };
}

/** A list as what can be walked again and again. */
export function eachOf(comics: ReadComic[]): Collection['comics'] {
  return async function* () {
    yield* comics;
  };
}
