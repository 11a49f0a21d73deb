import type { EntityManager } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Refused } from '../platform/graphql/refusal.js';
import { cutRevision } from './cut-revision.js';
import { ComicNotFound, RevisionNotFound } from './refusals.js';
import { Revision } from './revision.entity.js';

/**
 * Makes what an older revision says the newest one, in the caller's transaction; nothing is lost and nothing that is out
 * or waiting changes. Whoever keeps the draft then has it say the same.
 */
export async function restoreRevision(
  tx: EntityManager,
  comicId: string,
  number: number,
  authorId: string | null,
): Promise<Revision> {
  const comic = await tx.findOne(Comic, { where: { id: comicId }, lock: { mode: 'pessimistic_write' } });
  if (!comic || comic.deletedAt) throw new Refused(new ComicNotFound());
  const revision = await tx.findOneBy(Revision, { comicId, number });
  if (!revision) throw new Refused(new RevisionNotFound());
  return cutRevision(tx, comicId, revision.content, { cause: 'restore', authorId });
}
