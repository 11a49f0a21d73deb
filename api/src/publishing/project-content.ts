import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { ComicCharacter } from '../cast/comic-character.entity.js';
import { ComicTag } from '../cast/comic-tag.entity.js';
import { currentIds } from '../cast/current-ids.js';
import { type ComicContent, noteText } from '../comics/comic-content.js';
import { Comic } from '../comics/comic.entity.js';
import { Page } from '../comics/page.entity.js';

/** The columns of `comic` that repeat what a revision says. */
export const projectedColumns = (content: ComicContent) => ({
  title: content.title,
  afterline: content.afterline,
  note: noteText(content.note),
  richNote: typeof content.note === 'string' ? null : content.note,
  layout: content.layout,
  contentWarning: content.contentWarning,
  pageCount: content.pages.length,
});

/**
 * Makes `comic`, `page`, `comic_character` and `comic_tag` say what `content` says, in the caller's transaction. Where
 * the comic stands, its address and whether it is public stay as they are.
 */
export async function projectContent(tx: EntityManager, comicId: string, content: ComicContent): Promise<void> {
  await tx.update(Comic, { id: comicId }, projectedColumns(content));
  await tx.delete(Page, { comicId });
  await tx.delete(ComicCharacter, { comicId });
  await tx.delete(ComicTag, { comicId });
  await projectParts(tx, comicId, content);
}

/** The same for a comic that has no part yet: rows are only added. */
export async function projectParts(tx: EntityManager, comicId: string, content: ComicContent): Promise<void> {
  await tx.insert(
    Page,
    content.pages.map(({ assetId, alt, hoverText, transcript }, index) => ({
      id: uuidv7(),
      comicId,
      number: index + 1,
      assetId,
      alt,
      hoverText,
      transcript,
    })),
  );
  await tx.insert(
    ComicCharacter,
    (await currentIds(tx, 'character', content.characterIds)).map((characterId, position) => ({
      comicId,
      characterId,
      position,
    })),
  );
  await tx.insert(
    ComicTag,
    (await currentIds(tx, 'tag', content.tagIds)).map((tagId, position) => ({ comicId, tagId, position })),
  );
}
