import type { EntityManager } from 'typeorm';

/**
 * Ids as they were written, as what they mean now: what was merged is what it became, each once; what is gone is left out.
 */
export async function currentIds(tx: EntityManager, table: 'character' | 'tag', ids: string[]): Promise<string[]> {
  if (ids.length === 0) return ids;
  const rows = await tx.query<{ id: string; now: string }[]>(
    `SELECT id, COALESCE(mergedIntoId, id) AS now FROM \`${table}\` WHERE id IN (?)`,
    [ids],
  );
  const now = new Map(rows.map((row) => [row.id, row.now]));
  return [...new Set(ids.flatMap((id) => now.get(id) ?? []))];
}
