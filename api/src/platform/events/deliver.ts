import type { DataSource } from 'typeorm';

import { enqueueOnce } from '../jobs/enqueue.js';

/** Names of the job kinds that hear of each kind of event. */
export type ListenersByKind = ReadonlyMap<string, readonly string[]>;

interface DueEvent {
  id: string;
  kind: string;
  uniqueKey: string;
  payload: unknown;
}

/** Most events that one transaction delivers. */
const handful = 50;

/**
 * Turns events that are due into one job for each of their listeners, in one transaction: however many processes do this
 * and whenever one is killed, each listener has exactly one job for each event. Answers how many events there were.
 */
export function deliverDueEvents(db: DataSource, listeners: ListenersByKind): Promise<number> {
  return db.transaction('READ COMMITTED', async (tx) => {
    const events = await tx.query<DueEvent[]>(
      `SELECT id, kind, uniqueKey, payload FROM outbox
       WHERE deliveredAt IS NULL AND dueAt <= UTC_TIMESTAMP(3) ORDER BY dueAt, id LIMIT ${handful} FOR UPDATE SKIP LOCKED`,
    );
    if (events.length === 0) return 0;
    for (const { kind, uniqueKey, payload } of events) {
      for (const job of listeners.get(kind) ?? []) await enqueueOnce(tx, { kind: job, uniqueKey, payload });
    }
    await tx.query('UPDATE outbox SET deliveredAt = UTC_TIMESTAMP(3) WHERE id IN (?)', [events.map(({ id }) => id)]);
    return events.length;
  });
}

/** Milliseconds until the next event is due, by the clock that all processes share; Infinity when none is waiting. */
export async function untilNextEvent(db: DataSource): Promise<number> {
  const [row] = await db.query<{ left: string | number | null }[]>(
    `SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(3), MIN(dueAt)) / 1000 AS \`left\` FROM outbox WHERE deliveredAt IS NULL`,
  );
  return row?.left == null ? Infinity : Math.max(0, Number(row.left));
}
