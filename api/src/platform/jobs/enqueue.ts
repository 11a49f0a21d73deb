import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

export interface JobRequest {
  kind: string;
  /** Work of one kind with one key is one row, however often it is asked for. */
  uniqueKey: string;
  /** Anything JSON can carry. */
  payload: unknown;
}

/**
 * Asks for work in the caller's transaction: it is done after that commits, or never. Work that was done or has failed
 * is done again; work that is being done is started anew, since it may have missed why it is asked for now. Call
 * `JobWorker.wake` after the commit to have it done at once; workers look by themselves every few seconds.
 */
export async function enqueue(manager: EntityManager, { kind, uniqueKey, payload }: JobRequest): Promise<void> {
  await manager.query(
    `INSERT INTO job (id, kind, uniqueKey, payload, dueAt) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
     ON DUPLICATE KEY UPDATE
       payload = VALUES(payload),
       dueAt = IF(state = 'waiting', LEAST(dueAt, VALUES(dueAt)), VALUES(dueAt)),
       fence = fence + 1,
       attempts = 0,
       finishedAt = NULL,
       state = 'waiting'`,
    [newId(), kind, uniqueKey, JSON.stringify(payload)],
  );
}

/** Asks for work that is done once for ever: asking again for what was asked for before changes nothing. */
export async function enqueueOnce(manager: EntityManager, { kind, uniqueKey, payload }: JobRequest): Promise<void> {
  await manager.query(
    'INSERT IGNORE INTO job (id, kind, uniqueKey, payload, dueAt) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))',
    [newId(), kind, uniqueKey, JSON.stringify(payload)],
  );
}
