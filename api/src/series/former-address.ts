import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { refuse } from './words.js';

/**
 * Gives a series or chapter another address, in the caller's transaction: the old one, and all that led to it, leads to the
 * new one for ever.
 */
export async function moveAddress(
  tx: EntityManager,
  kind: 'series' | 'chapter',
  id: string,
  from: string,
  to: string,
): Promise<void> {
  const [taken] = await tx.query<unknown[]>(`SELECT 1 FROM ${kind} WHERE slug = ? AND id <> ? FOR UPDATE`, [to, id]);
  if (taken) throw refuse(`Another ${kind} lives at /${kind}/${to}.`);
  const path = (slug: string): string => `/${kind}/${encodeURIComponent(slug)}`;
  await tx.query('DELETE FROM redirect WHERE `from` = ?', [`/${kind}/${to}`]);
  await tx.query('UPDATE redirect SET `to` = ? WHERE `to` = ?', [path(to), path(from)]);
  await tx.query(
    'INSERT INTO redirect (id, `from`, `to`, status) VALUES (?, ?, ?, 301) ON DUPLICATE KEY UPDATE `to` = VALUES(`to`), status = 301',
    [uuidv7(), `/${kind}/${from}`, path(to)],
  );
}
