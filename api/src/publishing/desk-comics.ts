import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { joinSql, rawSql, readRows, sql, type Sql } from '../platform/database/sql.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { cutSlice, type Slice } from '../platform/graphql/connection.js';
import { ComicState } from './comic-state.js';
import {
  deskComicColumns,
  type DeskComicRow,
  deskComicTables,
  draftProblems,
  editedColumn,
  hasChangesColumn,
  inStates,
  titleColumn,
  toDeskComic,
} from './desk-comic-rows.js';
import { type DeskComic, type DeskComicConnection, type DeskComicFilter, DeskComicOrder } from './desk-comic.type.js';
import { ProblemCode } from './refusals.js';

const milliseconds = (moment: Sql): Sql =>
  sql`TIMESTAMPDIFF(MICROSECOND, '1970-01-01', COALESCE(${moment}, '1970-01-01')) DIV 1000`;

/** By what a list is sorted; the comic's id comes last, so that no two are equal. */
const orders: Record<DeskComicOrder, { keys: readonly Sql[]; isDescending: boolean }> = {
  EDITED: { keys: [milliseconds(editedColumn)], isDescending: true },
  READING: { keys: [rawSql('c.seriesId'), rawSql('c.position')], isDescending: false },
  PUBLICATION: { keys: [milliseconds(rawSql('c.publishAt'))], isDescending: true },
  TITLE: { keys: [titleColumn], isDescending: false },
};

const cursorShape = z.tuple([z.enum(DeskComicOrder), z.array(z.union([z.string(), z.number()]))]);

/** A row's sort keys, in order. */
type Keyed = Record<`key${number}`, string | number>;

const valuesOf = (row: Keyed): (string | number)[] => Object.values(row);

/** All comics, as the desk lists them. */
@Injectable()
export class DeskComics {
  constructor(private readonly database: DataSource) {}

  async page(slice: Slice, order: DeskComicOrder, filter: DeskComicFilter, now: Date): Promise<DeskComicConnection> {
    const condition = conditionOf(filter, now);
    const { keys, isDescending } = orders[order];
    const all = [...keys, rawSql('c.id')];
    const isDown = isDescending !== slice.backward;
    const beyond = slice.cursor === null ? sql`TRUE` : comparison(all, readCursor(slice.cursor, order), isDown);
    const direction = rawSql(isDown ? 'DESC' : 'ASC');
    const rows = await readRows<Keyed>(
      this.database,
      sql`SELECT ${joinSql(
        all.map((key, index) => sql`${key} AS ${rawSql(`key${index}`)}`),
        ', ',
      )} FROM ${deskComicTables} WHERE ${condition} AND ${beyond}
          ORDER BY ${joinSql(
            all.map((_, index) => sql`${rawSql(`key${index}`)} ${direction}`),
            ', ',
          )} LIMIT ${slice.count + 1}`,
    );
    const { page, hasNextPage, hasPreviousPage } = cutSlice(rows.map(valuesOf), slice);
    // Sorted by keys alone: what is shown of a comic is read for those that are shown.
    const comics = await this.byIds(
      page.map((values) => String(values.at(-1))),
      now,
    );
    const cursors = new Map(page.map((values) => [String(values.at(-1)), cursorOf(values, order)]));
    const edges = comics.map((node) => ({ cursor: cursors.get(node.id) ?? '', node }));
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

  async count({ condition }: Pick<DeskComicConnection, 'condition'>): Promise<number> {
    const [row] = await readRows<{ count: number }>(
      this.database,
      sql`SELECT COUNT(*) AS count FROM ${deskComicTables} WHERE ${condition}`,
    );
    return Number(row?.count ?? 0);
  }

  /** How many comics are in each state, of one series or of all. */
  countsByState(seriesId: string | null, now: Date): Promise<{ state: ComicState; count: number }[]> {
    return Promise.all(
      Object.values(ComicState).map(async (state) => ({
        state,
        count: await this.count({ condition: conditionOf({ seriesId, states: [state] }, now) }),
      })),
    );
  }

  /** These comics, in the order of the ids; what is not there is left out. */
  async byIds(ids: readonly string[], now: Date): Promise<DeskComic[]> {
    if (ids.length === 0) return [];
    const rows = await readRows<DeskComicRow>(
      this.database,
      sql`SELECT ${deskComicColumns} FROM ${deskComicTables} WHERE c.id IN (${ids})`,
    );
    const byId = new Map(rows.map((row) => [row.id, toDeskComic(row, now)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

const kept = Object.values(ComicState).filter((state) => state !== ComicState.DELETED);

function conditionOf(filter: DeskComicFilter, now: Date): Sql {
  const { states, seriesId, chapterId, characterId, tagId, text, lacks, hasChanges } = filter;
  const conditions = [sql`(${inStates(states ?? kept, now)})`];
  if (seriesId != null) conditions.push(sql`c.seriesId = ${seriesId}`);
  if (chapterId != null) conditions.push(sql`c.chapterId = ${chapterId}`);
  if (characterId != null) {
    conditions.push(sql`c.id IN (SELECT comicId FROM comic_character WHERE characterId = ${characterId})`);
  }
  if (tagId != null) conditions.push(sql`c.id IN (SELECT comicId FROM comic_tag WHERE tagId = ${tagId})`);
  if (text != null) conditions.push(sql`${titleColumn} LIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`);
  if (lacks != null) conditions.push(lacking(lacks));
  if (hasChanges != null) conditions.push(sql`${hasChangesColumn} = ${hasChanges}`);
  return joinSql(conditions, ' AND ');
}

function lacking(code: ProblemCode): Sql {
  if (code === ProblemCode.NO_ADDRESS) return sql`c.slug = c.id`;
  const name = draftProblems.find(([, known]) => known === code)?.[0];
  return name === undefined ? sql`FALSE` : sql`JSON_CONTAINS(d.problems, JSON_QUOTE(${name}))`;
}

/** What lies beyond a row in the list's order, written out key by key. */
function comparison(keys: readonly Sql[], values: readonly (string | number)[], isDown: boolean): Sql {
  const sign = rawSql(isDown ? '<' : '>');
  const cases = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((one, place) => sql`${one} = ${values[place] ?? ''}`);
    return sql`(${joinSql([...equal, sql`${key} ${sign} ${values[index] ?? ''}`], ' AND ')})`;
  });
  return sql`(${joinSql(cases, ' OR ')})`;
}

const cursorOf = (values: readonly (string | number)[], order: DeskComicOrder): string =>
  Buffer.from(JSON.stringify([order, values])).toString('base64url');

function readCursor(cursor: string, order: DeskComicOrder): (string | number)[] {
  try {
    const [of, values] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (of === order && values.length === orders[order].keys.length + 1) return values;
  } catch {
    // Answered below.
  }
  throw badInput('This is not a cursor of this list in this order.');
}
