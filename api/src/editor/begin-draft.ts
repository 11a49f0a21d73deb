import { canonicalJson } from '@longbox/shared/canonical-variables';
import { readDraft } from '@longbox/shared/draft/content';
import { writeContent } from '@longbox/shared/draft/edit';
import { draftSchemaVersion, typeRoots } from '@longbox/shared/draft/shape';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Doc, encodeStateAsUpdate } from 'yjs';

import { type ComicContent, draftContent } from '../comics/comic-content.js';
import { Comic } from '../comics/comic.entity.js';
import { Revision } from '../publishing/revision.entity.js';
import { Draft } from './draft.entity.js';
import { DraftUpdate } from './draft-update.entity.js';
import { sha256 } from './load-draft.js';
import { summaryOf } from './summary.js';

/** The session that writes in the site's own name. */
export const siteSession = '00000000-0000-7000-8000-000000000000';

/**
 * The comic's draft, locked until the caller's transaction ends. Where it has none yet, one is made that says what the
 * pinned, else the newest, revision says: once, while the comic's row is held, so that it is never seeded twice.
 * Undefined when there is no such comic.
 */
export async function lockedDraft(tx: EntityManager, comicId: string): Promise<Draft | undefined> {
  const draft = await lock(tx, comicId);
  if (draft) return draft;
  const comic = await tx.findOne(Comic, { where: { id: comicId }, lock: { mode: 'pessimistic_write' } });
  if (!comic) return undefined;
  const begunMeanwhile = await lock(tx, comicId);
  if (begunMeanwhile) return begunMeanwhile;
  // Being opened is no change: lists go on showing when its words last changed.
  await beginDraft(tx, comicId, await contentToBeginWith(tx, comic), comic.updatedAt);
  return (await lock(tx, comicId)) ?? undefined;
}

const lock = (tx: EntityManager, comicId: string): Promise<Draft | null> =>
  tx.findOne(Draft, { where: { comicId }, lock: { mode: 'pessimistic_write' } });

async function contentToBeginWith(tx: EntityManager, comic: Comic): Promise<ComicContent> {
  const revision = comic.publishedRevisionId
    ? await tx.findOneBy(Revision, { id: comic.publishedRevisionId })
    : await tx.findOne(Revision, { where: { comicId: comic.id }, order: { number: 'DESC' } });
  return revision?.content ?? draftContent.parse({ title: comic.title });
}

/** Begins the draft of a comic that has none. The caller's transaction holds the comic's row, or has just made it. */
export async function beginDraft(
  tx: EntityManager,
  comicId: string,
  content: ComicContent,
  changedAt = new Date(),
): Promise<void> {
  const doc = new Doc();
  typeRoots(doc);
  writeContent(doc, content, newId);
  const written = readDraft(doc);
  await tx.insert(Draft, {
    comicId,
    headSeq: 1,
    keptSeq: 1,
    schemaVersion: draftSchemaVersion,
    hash: sha256(canonicalJson(written)),
    changedAt,
    ...summaryOf(written),
  });
  const change = Buffer.from(encodeStateAsUpdate(doc));
  await tx.insert(DraftUpdate, { comicId, seq: 1, sessionId: siteSession, batch: 1, change });
}
