import type { EntityManager } from 'typeorm';

/** A fact for others to act on. */
export interface Announcement {
  /** What happened, such as `comic.published`. */
  kind: string;
  /** The same fact announced twice is one. */
  uniqueKey: string;
  /** Id of what it is about. */
  subjectId: string;
  /** Anything JSON can carry. */
  payload: unknown;
  /** The moment it becomes true. */
  dueAt: Date;
}

/**
 * Announces a fact in the caller's transaction: each listener gets it once, after that commits and not before `dueAt`, or
 * nobody ever does. Call `Outbox.wake` after the commit to have it heard at once.
 */
export async function announce(tx: EntityManager, { kind, uniqueKey, subjectId, payload, dueAt }: Announcement) {
  await tx.query('INSERT IGNORE INTO outbox (kind, uniqueKey, subjectId, payload, dueAt) VALUES (?, ?, ?, ?, ?)', [
    kind,
    uniqueKey,
    subjectId,
    JSON.stringify(payload),
    dueAt,
  ]);
}

/** Takes back what was announced of this kind about a subject and nobody has heard yet. */
export async function takeBack(tx: EntityManager, kind: string, subjectId: string): Promise<void> {
  await tx.query('DELETE FROM outbox WHERE subjectId = ? AND deliveredAt IS NULL AND kind = ?', [subjectId, kind]);
}

/** Keeps what is announced of these subjects from being heard until the transaction ends; what is being heard is waited for. */
export async function holdAnnounced(tx: EntityManager, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  await tx.query('SELECT id FROM outbox WHERE subjectId IN (?) AND deliveredAt IS NULL ORDER BY id FOR UPDATE', [
    subjectIds,
  ]);
}

/** Whether anybody has heard something of this kind about a subject, within the time such things are kept. */
export async function wasHeard(tx: EntityManager, kind: string, subjectId: string): Promise<boolean> {
  const heard = await tx.query<unknown[]>(
    'SELECT 1 FROM outbox WHERE subjectId = ? AND deliveredAt IS NOT NULL AND kind = ? LIMIT 1',
    [subjectId, kind],
  );
  return heard.length > 0;
}
