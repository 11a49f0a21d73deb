import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { manyPerKey } from '../../platform/database/one-per-key.js';
import { joinSql, rawSql, readRows, sql, type Sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/graphql/bad-input.js';
import { cutSlice, type Slice } from '../../platform/graphql/connection.js';
import type { Picture, PictureConnection, PictureFilter, PictureUse } from './library.type.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids of every picture that anything has: what is out or waits, drafts, every version, covers and portraits. */
const used = rawSql(`
  SELECT assetId FROM page
  UNION SELECT CAST(inDraft.assetId AS uuid) FROM draft, JSON_TABLE(draft.assetIds, '$[*]' COLUMNS (assetId char(36) PATH '$')) AS inDraft
  UNION SELECT CAST(inVersion.assetId AS uuid) FROM revision,
    JSON_TABLE(revision.content, '$.pages[*]' COLUMNS (assetId char(36) PATH '$.assetId')) AS inVersion
  UNION SELECT coverAssetId FROM series WHERE coverAssetId IS NOT NULL
  UNION SELECT coverAssetId FROM chapter WHERE coverAssetId IS NOT NULL
  UNION SELECT portraitAssetId FROM \`character\` WHERE portraitAssetId IS NOT NULL`);

const lacksAlt = rawSql("EXISTS (SELECT 1 FROM page p WHERE p.assetId = a.id AND p.alt = '')");

type Row = Omit<Picture, 'uses' | 'lacksAlt' | 'isUnused'> & { lacksAlt: number; isUnused: number };

/** Everything that was ever uploaded, and where it is. */
@Injectable()
export class Library {
  constructor(private readonly database: DataSource) {}

  async page(slice: Slice, filter: PictureFilter): Promise<PictureConnection> {
    const conditions = conditionsOf(filter);
    // Ids grow with time, so they say which is newer.
    if (slice.cursor !== null) {
      if (!uuid.test(slice.cursor)) throw badInput('That is not a cursor of the media library.');
      conditions.push(slice.backward ? sql`a.id > ${slice.cursor}` : sql`a.id < ${slice.cursor}`);
    }
    const rows = await readRows<Row>(
      this.database,
      sql`SELECT a.id, a.originalName AS name, a.width, a.height, a.bytes, a.createdAt,
            ${lacksAlt} AS lacksAlt, a.id NOT IN (${used}) AS isUnused
          FROM asset a WHERE ${joinSql(conditions, ' AND ')}
          ORDER BY a.id ${rawSql(slice.backward ? 'ASC' : 'DESC')} LIMIT ${slice.count + 1}`,
    );
    const { page, hasNextPage, hasPreviousPage } = cutSlice(rows, slice);
    const uses = await this.#usesOf(page.map(({ id }) => id));
    return {
      nodes: page.map((row, index) => ({
        ...row,
        bytes: Number(row.bytes),
        lacksAlt: Boolean(row.lacksAlt),
        isUnused: Boolean(row.isUnused),
        uses: uses[index] ?? [],
      })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: page[0]?.id ?? null,
        endCursor: page.at(-1)?.id ?? null,
      },
    };
  }

  async #usesOf(ids: readonly string[]): Promise<PictureUse[][]> {
    if (ids.length === 0) return [];
    const rows = await readRows<PictureUse & { assetId: string }>(
      this.database,
      sql`SELECT u.assetId, c.id AS comicId, COALESCE(d.title, c.title) AS title
          FROM (
            SELECT assetId, comicId FROM page WHERE assetId IN (${ids})
            UNION SELECT CAST(t.assetId AS uuid), w.comicId FROM draft w,
              JSON_TABLE(w.assetIds, '$[*]' COLUMNS (assetId char(36) PATH '$')) AS t WHERE t.assetId IN (${ids})
          ) u JOIN comic c ON c.id = u.comicId LEFT JOIN draft d ON d.comicId = c.id
          WHERE c.deletedAt IS NULL ORDER BY c.seriesId, c.position, c.id`,
    );
    return manyPerKey(ids, rows, ({ assetId }) => assetId);
  }
}

function conditionsOf({ isUnused, lacksAlt: lacking, text }: PictureFilter): Sql[] {
  const conditions = [sql`TRUE`];
  if (isUnused != null) conditions.push(sql`(a.id NOT IN (${used})) = ${isUnused}`);
  if (lacking != null) conditions.push(sql`${lacksAlt} = ${lacking}`);
  if (text) conditions.push(sql`a.originalName LIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`);
  return conditions;
}
