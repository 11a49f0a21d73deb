import type { DataSource, EntityManager } from 'typeorm';

/** The row of a job that this process holds until the lease ends; who leases it next has a higher fence. */
export interface LeasedJob {
  id: string;
  kind: string;
  uniqueKey: string;
  payload: unknown;
  /** How often it was begun, this time included. */
  attempts: number;
  fence: number;
}

/** Another worker has the job now, or it was asked for anew. */
export class LeaseLost extends Error {
  constructor() {
    super('The job is no longer held by this worker.');
  }
}

/** Takes the job that is due longest and that nobody else is taking, if there is one. */
export async function leaseDueJob(db: DataSource, kinds: string[], leaseMs: number): Promise<LeasedJob | undefined> {
  return db.transaction('READ COMMITTED', async (manager) => {
    const [job] = await manager.query<LeasedJob[]>(
      `SELECT id, kind, uniqueKey, payload, attempts + 1 AS attempts, fence + 1 AS fence FROM job
       WHERE state = 'waiting' AND dueAt <= UTC_TIMESTAMP(3) AND kind IN (?)
       ORDER BY dueAt LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [kinds],
    );
    if (!job) return undefined;
    await manager.query(`UPDATE job SET fence = ?, attempts = ?, dueAt = ${fromNow} WHERE id = ?`, [
      job.fence,
      job.attempts,
      leaseMs * 1000,
      job.id,
    ]);
    return job;
  });
}

/** Fails unless the job is still held; then nobody else takes it before the caller's transaction ends. */
export async function hold(manager: EntityManager, { id, fence }: LeasedJob): Promise<void> {
  const held = await manager.query<unknown[]>('SELECT 1 FROM job WHERE id = ? AND fence = ? FOR UPDATE', [id, fence]);
  if (held.length === 0) throw new LeaseLost();
}

export const renewLease = (db: DataSource, job: LeasedJob, leaseMs: number): Promise<void> =>
  change(db, job, `dueAt = ${fromNow}`, [leaseMs * 1000]);

export const finishJob = (db: DataSource | EntityManager, job: LeasedJob): Promise<void> =>
  change(db, job, `state = 'done', finishedAt = UTC_TIMESTAMP(3), lastError = NULL`);

/** Gives a job back that was not done for no fault of its own. */
export const returnJob = (db: DataSource, job: LeasedJob): Promise<void> =>
  change(db, job, `dueAt = UTC_TIMESTAMP(3), attempts = attempts - 1`);

export const retryJob = (db: DataSource, job: LeasedJob, delayMs: number, reason: string): Promise<void> =>
  change(db, job, `dueAt = ${fromNow}, lastError = ?`, [delayMs * 1000, reason]);

export const failJob = (db: DataSource, job: LeasedJob, reason: string): Promise<void> =>
  change(db, job, `state = 'failed', finishedAt = UTC_TIMESTAMP(3), lastError = ?`, [reason]);

/** A moment so many microseconds from now, by the clock that all workers share. */
const fromNow = 'UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND';

async function change(
  db: DataSource | EntityManager,
  { id, fence }: LeasedJob,
  set: string,
  values: unknown[] = [],
): Promise<void> {
  const { affectedRows } = await db.query<{ affectedRows: number }>(
    `UPDATE job SET ${set} WHERE id = ? AND fence = ? AND state = 'waiting'`,
    [...values, id, fence],
  );
  if (affectedRows === 0) throw new LeaseLost();
}
