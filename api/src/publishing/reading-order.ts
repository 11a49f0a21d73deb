import type { EntityManager } from 'typeorm';

import { Comic } from '../comics/comic.entity.js';
import { Series } from '../series/series.entity.js';

/** Distance between neighbours, so that a later insertion rarely has to move one. */
const gap = 1_024;

/** Where in a series: right after one of its comics, right before one, or at the end. Ids of comics of that series. */
export type Place = { after: string } | { before: string } | 'end';

/**
 * A free position in the series' reading order, in the caller's transaction, which holds the series until it ends: two
 * comics never get one position. Where neighbours leave no room, the whole series is spaced out again first.
 */
export async function positionAt(tx: EntityManager, seriesId: string, place: Place): Promise<number> {
  await tx.findOneOrFail(Series, {
    select: { id: true },
    where: { id: seriesId },
    lock: { mode: 'pessimistic_write' },
  });
  const position = await between(tx, seriesId, place);
  if (position !== undefined) return position;
  await spaceOut(tx, seriesId);
  const found = await between(tx, seriesId, place);
  if (found === undefined) throw new Error(`No position could be made in series ${seriesId}`);
  return found;
}

async function between(tx: EntityManager, seriesId: string, place: Place): Promise<number | undefined> {
  if (place === 'end') return ((await edge(tx, seriesId, 'MAX')) ?? 0) + gap;
  const anchor = 'after' in place ? place.after : place.before;
  const { position } = await tx.findOneByOrFail(Comic, { id: anchor, seriesId });
  const [neighbour, step] =
    'after' in place
      ? [await edge(tx, seriesId, 'MIN', 'position > ?', position), gap]
      : [await edge(tx, seriesId, 'MAX', 'position < ?', position), -gap];
  if (neighbour === undefined) return position + step;
  const middle = Math.floor((position + neighbour) / 2);
  return middle === position || middle === neighbour ? undefined : middle;
}

async function edge(
  tx: EntityManager,
  seriesId: string,
  which: 'MIN' | 'MAX',
  condition = '1',
  ...values: number[]
): Promise<number | undefined> {
  const [row] = await tx.query<{ position: string | number | null }[]>(
    `SELECT ${which}(position) AS position FROM comic WHERE seriesId = ? AND ${condition}`,
    [seriesId, ...values],
  );
  return row?.position === null || row?.position === undefined ? undefined : Number(row.position);
}

async function spaceOut(tx: EntityManager, seriesId: string): Promise<void> {
  await tx.query(
    `UPDATE comic JOIN (
       SELECT id, ROW_NUMBER() OVER (ORDER BY position, id) AS place FROM comic WHERE seriesId = ?
     ) AS ordered USING (id)
     SET comic.position = ordered.place * ${gap}`,
    [seriesId],
  );
}
