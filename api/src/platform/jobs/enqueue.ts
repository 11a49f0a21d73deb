import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

export interface JobRequest {
  kind: string;
  /** Asking twice for the same work is asking once; what is done or has failed is then done again. */
  uniqueKey: string;
  /** Anything JSON can carry. */
  payload: unknown;
}

/**
 * Asks for work in the caller's transaction: it is done after that commits, or never. Call `JobWorker.wake` after the
 * commit to have it done at once; workers look by themselves every few seconds.
 */
export async function enqueue(manager: EntityManager, { kind, uniqueKey, payload }: JobRequest): Promise<void> {
  await manager.query(
    `INSERT INTO job (id, kind, uniqueKey, payload, dueAt) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(3))
     ON DUPLICATE KEY UPDATE
       payload = VALUES(payload),
       dueAt = IF(state = 'waiting', dueAt, VALUES(dueAt)),
       attempts = IF(state = 'waiting', attempts, 0),
       finishedAt = NULL,
       state = 'waiting'`,
    [newId(), kind, uniqueKey, JSON.stringify(payload)],
  );
}
