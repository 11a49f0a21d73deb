import { createHash } from 'node:crypto';

import { canonicalJson } from '@longbox/shared/canonical-variables';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import type { ComicContent } from '../comics/comic-content.js';
import { Revision } from './revision.entity.js';

/** Where a revision comes from; see the entity. */
export type RevisionOrigin = Partial<Pick<Revision, 'cause' | 'draftSeq' | 'authorId'>>;

/** Lower-case hexadecimal SHA-256 of the content as canonical JSON: equal content, equal hash. */
export const contentHash = (content: ComicContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

/**
 * Keeps `content` as the comic's next revision, in the caller's transaction. When the newest revision already holds
 * exactly this content it is that one which is answered. The caller holds the comic's row (`FOR UPDATE`, or just
 * inserted), so that two revisions cannot take one number.
 */
export async function cutRevision(
  tx: EntityManager,
  comicId: string,
  content: ComicContent,
  { cause = 'import', draftSeq = null, authorId = null }: RevisionOrigin = {},
): Promise<Revision> {
  const hash = contentHash(content);
  const newest = await tx.findOne(Revision, { where: { comicId }, order: { number: 'DESC' } });
  if (newest?.hash === hash) return newest;
  const revision = tx.create(Revision, {
    id: uuidv7(),
    comicId,
    number: (newest?.number ?? 0) + 1,
    content,
    hash,
    cause,
    draftSeq,
    authorId,
    createdAt: new Date(),
  });
  await tx.insert(Revision, revision);
  return revision;
}
