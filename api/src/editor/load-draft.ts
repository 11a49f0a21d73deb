import { createHash } from 'node:crypto';

import { typeRoots } from '@longbox/shared/draft/shape';
import type { EntityManager } from 'typeorm';
import { applyUpdate, Doc } from 'yjs';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** A draft as its log says it was at `seq`. */
export interface LoadedDraft {
  doc: Doc;
  seq: number;
  /** Last batches of the sessions whose changes were seen while it was loaded; there may be more. */
  lastBatches: Map<string, number>;
}

interface ChangeRow {
  seq: string | number;
  sessionId: string;
  batch: number;
  change: Buffer;
}

/**
 * Builds a draft from its newest whole snapshot and the changes after it, as the caller's transaction sees them.
 * A snapshot whose bytes are not what was written is passed over: older ones and the log still have everything.
 */
export async function loadDraft(tx: EntityManager, comicId: string): Promise<LoadedDraft> {
  const snapshots = await tx.query<{ seq: string | number; state: Buffer; hash: string }[]>(
    'SELECT seq, state, hash FROM draft_snapshot WHERE comicId = ? ORDER BY seq DESC LIMIT 3',
    [comicId],
  );
  const snapshot = snapshots.find(({ state, hash }) => sha256(state) === hash);
  const draft: LoadedDraft = { doc: new Doc(), seq: Number(snapshot?.seq ?? 0), lastBatches: new Map() };
  typeRoots(draft.doc);
  if (snapshot) applyUpdate(draft.doc, snapshot.state);
  await catchUp(tx, comicId, draft);
  return draft;
}

/** Applies the changes that were committed after `draft.seq`. Throws when one is missing. */
export async function catchUp(tx: EntityManager, comicId: string, draft: LoadedDraft): Promise<void> {
  const rows = await tx.query<ChangeRow[]>(
    'SELECT seq, sessionId, batch, `change` FROM draft_update WHERE comicId = ? AND seq > ? ORDER BY seq',
    [comicId, draft.seq],
  );
  draft.doc.transact(() => {
    for (const { seq, sessionId, batch, change } of rows) {
      if (Number(seq) !== draft.seq + 1) throw new Error(`Draft ${comicId} has no change ${draft.seq + 1}.`);
      applyUpdate(draft.doc, change);
      draft.seq = Number(seq);
      draft.lastBatches.set(sessionId, batch);
    }
  });
}
