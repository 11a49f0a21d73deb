import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { comicPath } from '../comics/comic-rows.js';
import { Refused } from '../platform/graphql/refusal.js';
import { SlugTaken } from './refusals.js';

/** A path as the table of redirects keeps it: written out, not percent-encoded. */
const former = (slug: string): string => `/comic/${slug}`;

/**
 * Has a comic's old address lead to its new one for ever, in the caller's transaction; addresses that led to the old one
 * lead straight to the new one. An address that leads to another comic cannot be had; one that led to this comic can.
 *
 * @param wasSeen whether anybody may know the old address
 */
export async function leadOn(
  tx: EntityManager,
  comicId: string,
  from: string,
  to: string,
  wasSeen: boolean,
): Promise<void> {
  await demandFree(tx, comicId, from, to);
  await tx.query('DELETE FROM redirect WHERE `from` = ?', [former(to)]);
  await tx.query('UPDATE redirect SET `to` = ? WHERE `to` = ?', [comicPath(to), comicPath(from)]);
  if (!wasSeen) return;
  await tx.query(
    'INSERT INTO redirect (id, `from`, `to`, status) VALUES (?, ?, ?, 301) ON DUPLICATE KEY UPDATE `to` = VALUES(`to`), status = 301',
    [uuidv7(), former(from), comicPath(to)],
  );
}

async function demandFree(tx: EntityManager, comicId: string, from: string, to: string): Promise<void> {
  if (!(await isFree(tx, comicId, from, to))) throw new Refused(new SlugTaken(to));
}

/** Whether a comic that lives at `from` may live at `to`. */
export async function isFree(tx: EntityManager, comicId: string, from: string, to: string): Promise<boolean> {
  const [other] = await tx.query<unknown[]>('SELECT 1 FROM comic WHERE slug = ? AND id <> ? FOR UPDATE', [to, comicId]);
  const [redirect] = await tx.query<{ to: string | null }[]>('SELECT `to` FROM redirect WHERE `from` = ? FOR UPDATE', [
    former(to),
  ]);
  return other === undefined && (redirect === undefined || redirect.to === comicPath(from));
}
