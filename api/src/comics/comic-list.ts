import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import { cutSlice, type Slice } from '../platform/graphql/connection.js';
import { type ComicFilter, filterCondition } from './comic-filter.js';
import { beyond, type ComicOrder, cursorOf, orderBy } from './comic-order.js';
import { comicColumns, type ComicRow, toComic } from './comic-rows.js';
import type { ComicConnection } from './comic.type.js';

/** Pages of comics that can be read, by keyset: a page deep in costs what the first one does. */
@Injectable()
export class ComicList {
  constructor(private readonly database: DataSource) {}

  async page(slice: Slice, order: ComicOrder, filter: ComicFilter, now: Date): Promise<ComicConnection> {
    const condition = filterCondition(filter, now);
    const start = slice.cursor === null ? sql`` : sql` AND ${beyond(slice.cursor, order, slice.backward)}`;
    const rows = await readRows<ComicRow>(
      this.database,
      sql`SELECT ${comicColumns} FROM comic c WHERE ${condition}${start}
          ORDER BY ${orderBy(order, slice.backward)} LIMIT ${slice.count + 1}`,
    );
    const { page, hasNextPage, hasPreviousPage } = cutSlice(rows, slice);
    const edges = page.map(toComic).map((node) => ({ cursor: cursorOf(node, order), node }));
    return {
      condition,
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** How many comics the whole list has. */
  async count({ condition }: ComicConnection): Promise<number> {
    const [row] = await readRows<{ count: number }>(
      this.database,
      sql`SELECT COUNT(*) AS count FROM comic c WHERE ${condition}`,
    );
    return Number(row?.count ?? 0);
  }
}
