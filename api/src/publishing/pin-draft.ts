import type { EntityManager } from 'typeorm';

import { checkContent } from './check-content.js';
import { cutRevision } from './cut-revision.js';
import type { DraftSource } from './draft-source.js';
import type { Revision } from './revision.entity.js';

/** Cuts the revision that goes out from what the draft says now; refuses when the draft is not ready. */
export async function pinDraft(
  tx: EntityManager,
  drafts: DraftSource,
  comicId: string,
  authorId: string | null,
): Promise<Revision> {
  const { seq, content } = await drafts.content(tx, comicId);
  const checked = await checkContent(tx, content);
  return cutRevision(tx, comicId, checked, { cause: 'publish', draftSeq: seq, authorId });
}
