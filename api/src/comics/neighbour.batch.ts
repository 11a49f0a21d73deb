import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { rawSql, sql, type Sql } from '../platform/database/sql.js';
import type { Batch } from '../platform/graphql/loaders.js';
import type { ReadContext } from '../platform/graphql/read-context.js';
import { isPublic } from './comic-rows.js';
import type { Comic } from './comic.type.js';
import { inSeries, type NeighbourPath, pathCondition, pathKey } from './neighbour-path.js';
import { oneOfEach } from './one-of-each.js';

/** Which neighbour of `comic` is wanted: along a path, or in its series when there is none. */
export interface NeighbourWanted {
  comic: Comic;
  along: NeighbourPath | null;
  /** `from`: the first at this position or after it, other than `comic`. */
  place: 'first' | 'previous' | 'next' | 'last' | 'random' | { from: number };
}

/**
 * Neighbours in reading order, each found from an index by its sort key; all that a request wants, in one statement.
 * Along a path the order goes on from series to series; else it stays in the comic's series.
 */
@Injectable()
export class NeighbourBatch implements Batch<NeighbourWanted, Comic | null> {
  constructor(private readonly database: DataSource) {}

  readonly keyOf = ({ comic, along, place }: NeighbourWanted): string =>
    `${JSON.stringify(place)} ${comic.id} ${along ? pathKey(along) : ''}`;

  load(wanted: readonly NeighbourWanted[], { now }: ReadContext): Promise<(Comic | null)[]> {
    return oneOfEach(
      this.database,
      wanted.map((one) => ({ where: search(one, now), ...(one.along ? {} : { index: 'comic_reading_order' }) })),
    );
  }
}

function search({ comic, along, place }: NeighbourWanted, now: Date): Sql {
  const scope = sql`${isPublic(now)} AND ${along ? pathCondition(along) : inSeries(comic.seriesId)}`;
  const keys = along ? ['c.seriesId', 'c.position', 'c.id'] : ['c.position', 'c.id'];
  const up = rawSql(keys.join(', '));
  const down = rawSql(keys.map((key) => `${key} DESC`).join(', '));
  if (typeof place === 'object') {
    return sql`${scope} AND c.position >= ${place.from} AND c.id <> ${comic.id} ORDER BY ${up}`;
  }
  switch (place) {
    case 'first':
      return sql`${scope} ORDER BY ${up}`;
    case 'last':
      return sql`${scope} ORDER BY ${down}`;
    case 'next':
      return sql`${scope} AND ${along ? afterAcross(comic) : afterWithin(comic)} ORDER BY ${up}`;
    case 'previous':
      return sql`${scope} AND ${along ? beforeAcross(comic) : beforeWithin(comic)} ORDER BY ${down}`;
    case 'random':
      return sql`${scope} AND c.id <> ${comic.id} ORDER BY RAND()`;
  }
}

const afterWithin = ({ position, id }: Comic): Sql =>
  sql`c.position >= ${position} AND (c.position > ${position} OR c.id > ${id})`;

const beforeWithin = ({ position, id }: Comic): Sql =>
  sql`c.position <= ${position} AND (c.position < ${position} OR c.id < ${id})`;

const afterAcross = (comic: Comic): Sql =>
  sql`c.seriesId >= ${comic.seriesId} AND (c.seriesId > ${comic.seriesId} OR (${afterWithin(comic)}))`;

const beforeAcross = (comic: Comic): Sql =>
  sql`c.seriesId <= ${comic.seriesId} AND (c.seriesId < ${comic.seriesId} OR (${beforeWithin(comic)}))`;
