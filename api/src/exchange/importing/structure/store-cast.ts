import type { EntityManager } from 'typeorm';

import { Character } from '../../../cast/character.entity.js';
import { Tag } from '../../../cast/tag.entity.js';
import type { Manifest } from '../../archive-format/manifest.js';
import { freeId, idsBySlug } from './ids.js';
import { assetOf, type Pictures } from './pictures.js';

/** Adds the characters that are not there, at the end of the cast; the ids of all, by slug. */
export async function storeCharacters(tx: EntityManager, characters: Manifest['characters'], pictures: Pictures) {
  const ids = await idsBySlug(
    tx,
    Character,
    characters.map(({ slug }) => slug),
  );
  let position = ((await tx.maximum(Character, 'position')) ?? -1) + 1;
  for (const { portrait, id: wanted, ...words } of characters) {
    if (ids.has(words.slug)) continue;
    const id = await freeId(tx, Character, wanted);
    await tx.insert(Character, { ...words, id, position, portraitAssetId: assetOf(pictures, portrait) });
    ids.set(words.slug, id);
    position += 1;
  }
  return ids;
}

/** Adds the tags that are not there; the ids of all, by slug. */
export async function storeTags(tx: EntityManager, tags: Manifest['tags']) {
  const ids = await idsBySlug(
    tx,
    Tag,
    tags.map(({ slug }) => slug),
  );
  for (const { id: wanted, ...words } of tags) {
    if (ids.has(words.slug)) continue;
    const id = await freeId(tx, Tag, wanted);
    await tx.insert(Tag, { ...words, id });
    ids.set(words.slug, id);
  }
  return ids;
}
