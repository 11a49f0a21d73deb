import { registerEnumType } from '@nestjs/graphql';
import { z } from 'zod';

import { rawSql, sql, type Sql } from '../platform/database/sql.js';
import { badInput } from '../platform/graphql/bad-input.js';
import type { Comic } from './comic.type.js';

export enum ComicOrder {
  READING = 'READING',
  READING_REVERSED = 'READING_REVERSED',
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}
registerEnumType(ComicOrder, {
  name: 'ComicOrder',
  description: 'Series by series as the author ordered them, or by publication.',
  valuesMap: {
    READING: { description: "Series by series, in the author's order." },
    READING_REVERSED: { description: 'The other way round.' },
    NEWEST: { description: 'Latest publication first.' },
    OLDEST: { description: 'Earliest publication first.' },
  },
});

const isReading = (order: ComicOrder): boolean => order === ComicOrder.READING || order === ComicOrder.READING_REVERSED;

const isDescending = (order: ComicOrder): boolean =>
  order === ComicOrder.READING_REVERSED || order === ComicOrder.NEWEST;

const cursorShape = z.union([
  z.tuple([z.literal(1), z.literal('r'), z.uuid(), z.int(), z.uuid()]),
  z.tuple([z.literal(1), z.literal('p'), z.int(), z.uuid()]),
]);

/** Where a comic stands in an order: Base64url of `[version, kind of order, …sort keys]`. */
export function cursorOf(comic: Comic, order: ComicOrder): string {
  const keys = isReading(order)
    ? [1, 'r', comic.seriesId, comic.position, comic.id]
    : [1, 'p', comic.publishedAt.getTime(), comic.id];
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** `ORDER BY` of an order, walked from its end when `backward`. */
export function orderBy(order: ComicOrder, backward: boolean): Sql {
  const direction = isDescending(order) === backward ? 'ASC' : 'DESC';
  const columns = isReading(order) ? ['c.seriesId', 'c.position', 'c.id'] : ['c.publishAt', 'c.id'];
  return rawSql(columns.map((column) => `${column} ${direction}`).join(', '));
}

/**
 * What lies beyond a cursor. The comparison is written out because MariaDB walks the whole index for `(a, b) < (?, ?)`.
 * A cursor that this order did not make is refused.
 */
export function beyond(cursor: string, order: ComicOrder, backward: boolean): Sql {
  const keys = readCursor(cursor);
  const after = isDescending(order) === backward;
  if (isReading(order) && keys[1] === 'r') {
    const [, , series, position, id] = keys;
    return after
      ? sql`c.seriesId >= ${series} AND (c.seriesId > ${series} OR (c.position >= ${position} AND (c.position > ${position} OR c.id > ${id})))`
      : sql`c.seriesId <= ${series} AND (c.seriesId < ${series} OR (c.position <= ${position} AND (c.position < ${position} OR c.id < ${id})))`;
  }
  if (!isReading(order) && keys[1] === 'p') {
    const [, , time, id] = keys;
    const moment = new Date(time);
    return after
      ? sql`c.publishAt >= ${moment} AND (c.publishAt > ${moment} OR c.id > ${id})`
      : sql`c.publishAt <= ${moment} AND (c.publishAt < ${moment} OR c.id < ${id})`;
  }
  throw badInput('This cursor belongs to a list in another order.');
}

function readCursor(cursor: string): z.infer<typeof cursorShape> {
  try {
    return cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badInput('This is not a cursor of this list.');
  }
}
