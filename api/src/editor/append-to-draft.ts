import { canonicalJson } from '@longbox/shared/canonical-variables';
import type { DraftContent } from '@longbox/shared/draft/content';
import { draftSchemaVersion } from '@longbox/shared/draft/shape';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { encodeStateVector } from 'yjs';

import type { Appended, AppendRequest, Batch } from './append.js';
import type { Draft } from './draft.entity.js';
import { loadDraft, type LoadedDraft, sha256 } from './load-draft.js';
import { summaryOf } from './summary.js';
import { takeChange } from './take-batch.js';

interface Stored extends Batch {
  seq: number;
  sessionId: string;
  accountId: string | null;
}

type Answer = (hash: string, headSeq: number) => Appended;

/**
 * Appends what several devices ask for to one draft, in the caller's transaction, which holds the draft's row. Each
 * request stands for itself: one that is refused or out of step leaves the others as they are. The answers may be given
 * once that transaction has committed. `loaded` is then the draft as it is; it must be let go when it did not commit.
 */
export async function appendToDraft(
  tx: EntityManager,
  draft: Draft,
  loaded: LoadedDraft,
  requests: AppendRequest[],
): Promise<{ loaded: LoadedDraft; answers: Appended[] }> {
  const stored: Stored[] = [];
  const answers: Answer[] = [];
  let content: DraftContent | undefined;
  let current = loaded;
  await learnLastBatches(tx, draft.comicId, loaded, requests);

  for (const request of requests) {
    if (request.schemaVersion < draft.schemaVersion) {
      answers.push(() => ({ outcome: 'appTooOld' }));
      continue;
    }
    answers.push(await append(request));
  }
  const headSeq = draft.headSeq + stored.length;
  if (content && stored.length > 0) await store(tx, draft, content, stored);
  current.seq = headSeq;
  const hashNow = content ? sha256(canonicalJson(content)) : draft.hash;
  return { loaded: current, answers: answers.map((answer) => answer(hashNow, headSeq)) };

  async function append(request: AppendRequest): Promise<Answer> {
    const { sessionId, accountId } = request;
    let lastBatch = current.lastBatches.get(sessionId) ?? 0;
    const position = (hash: string, head: number) => ({ headSeq: head, lastBatch, hash });
    for (const batch of request.batches) {
      if (batch.number <= lastBatch) continue;
      const taken = batch.number === lastBatch + 1 ? takeChange(current.doc, batch.change) : { gap: true as const };
      if ('taken' in taken) {
        content = taken.taken;
        lastBatch = batch.number;
        current.lastBatches.set(sessionId, lastBatch);
        stored.push({ ...batch, seq: draft.headSeq + stored.length + 1, sessionId, accountId });
        continue;
      }
      await startAgain();
      if ('refused' in taken) {
        lastBatch = batch.number;
        current.lastBatches.set(sessionId, lastBatch);
        await keepAside(tx, request, batch, taken.refused);
        return (hash, head) => ({
          outcome: 'refused',
          batch: batch.number,
          reason: taken.refused,
          ...position(hash, head),
        });
      }
      const stateVector = encodeStateVector(current.doc);
      return (hash, head) => ({ outcome: 'outOfStep', stateVector, ...position(hash, head) });
    }
    return (hash, head) => ({ outcome: 'saved', ...position(hash, head) });
  }

  /** The document has something in it that is not taken: it is built anew, with what was taken before that. */
  async function startAgain(): Promise<void> {
    const { lastBatches } = current;
    current = { ...(await loadDraft(tx, draft.comicId)), lastBatches };
    for (const { change } of stored) takeChange(current.doc, change);
  }
}

/** Looks up how far the sessions are that this process has not seen write. */
async function learnLastBatches(
  tx: EntityManager,
  comicId: string,
  { lastBatches }: LoadedDraft,
  requests: AppendRequest[],
): Promise<void> {
  const unknown = requests.map(({ sessionId }) => sessionId).filter((sessionId) => !lastBatches.has(sessionId));
  if (unknown.length === 0) return;
  const rows = await tx.query<{ sessionId: string; lastBatch: number }[]>(
    `SELECT sessionId, MAX(lastBatch) AS lastBatch FROM (
       SELECT sessionId, lastBatch FROM draft_session WHERE comicId = ? AND sessionId IN (?)
       UNION ALL
       SELECT sessionId, MAX(batch) FROM draft_update WHERE comicId = ? AND sessionId IN (?) GROUP BY sessionId
     ) AS known GROUP BY sessionId`,
    [comicId, unknown, comicId, unknown],
  );
  for (const sessionId of unknown) lastBatches.set(sessionId, 0);
  for (const { sessionId, lastBatch } of rows) lastBatches.set(sessionId, lastBatch);
}

/** A batch that is refused is kept as it came, and its number is used: what its author writes next has the next one. */
async function keepAside(tx: EntityManager, request: AppendRequest, batch: Batch, reason: string): Promise<void> {
  const { comicId, sessionId, accountId } = request;
  await tx.query(
    'INSERT INTO draft_refused_batch (id, comicId, sessionId, batch, `change`, reason, accountId) VALUES (?)',
    [[newId(), comicId, sessionId, batch.number, Buffer.from(batch.change), reason, accountId]],
  );
  await tx.query(
    `INSERT INTO draft_session (comicId, sessionId, lastBatch, accountId) VALUES (?)
     ON DUPLICATE KEY UPDATE lastBatch = VALUES(lastBatch), seenAt = UTC_TIMESTAMP(3)`,
    [[comicId, sessionId, batch.number, accountId]],
  );
}

async function store(
  tx: EntityManager,
  { comicId, headSeq }: Draft,
  content: DraftContent,
  stored: Stored[],
): Promise<void> {
  await tx.query('INSERT INTO draft_update (comicId, seq, sessionId, batch, `change`, accountId) VALUES ?', [
    stored.map(({ seq, sessionId, number, change, accountId }) => [
      comicId,
      seq,
      sessionId,
      number,
      Buffer.from(change),
      accountId,
    ]),
  ]);
  const { title, pageCount, firstAssetId, assetIds, problems } = summaryOf(content);
  await tx.query(
    `UPDATE draft SET headSeq = ?, schemaVersion = ?, title = ?, pageCount = ?, firstAssetId = ?, assetIds = ?,
       problems = ?, hash = ?, changedBy = ?, changedAt = UTC_TIMESTAMP(3) WHERE comicId = ?`,
    [
      headSeq + stored.length,
      draftSchemaVersion,
      title,
      pageCount,
      firstAssetId,
      JSON.stringify(assetIds),
      JSON.stringify(problems),
      sha256(canonicalJson(content)),
      stored.at(-1)?.accountId ?? null,
      comicId,
    ],
  );
}
