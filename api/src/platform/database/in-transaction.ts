import type { DataSource, EntityManager } from 'typeorm';

/** MariaDB's ways to say that a transaction was undone for the sake of another: deadlock, waited too long, changed since. */
const undone = new Set([1213, 1205, 1020]);

const mostAttempts = 5;

/**
 * Runs `work` in one transaction in which every statement sees what is committed. When the database undid it for the sake
 * of another, all of it is run again from the start; `work` must not do anything else than talk to the database.
 */
export const inTransaction = <Result>(
  database: DataSource,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> => startingAgain(() => database.transaction('READ COMMITTED', work));

/** Runs a whole transaction again when the database undid it for the sake of another. */
export async function startingAgain<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (fault) {
      if (attempt === mostAttempts || !isUndone(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    }
  }
}

const isUndone = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'errno' in fault && undone.has(Number(fault.errno));

/** Whether a statement failed because a row with this value in this unique index exists. */
export const isTaken = (fault: unknown, index: string): boolean =>
  fault instanceof Error && 'errno' in fault && fault.errno === 1062 && fault.message.includes(`'${index}'`);

/** The database's own clock: the one that all processes share. */
export async function databaseNow(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>('SELECT UTC_TIMESTAMP(3) AS now');
  if (!row) throw new Error('The database tells no time.');
  return row.now;
}
