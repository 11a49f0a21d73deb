import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { recordInAudit } from '../auth/audit/record-in-audit.js';
import { whatChanged } from '../auth/audit/what-changed.js';
import type { AuthorContext } from '../auth/author-context.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import type { SeriesInput } from './desk-series.type.js';
import { moveAddress } from './former-address.js';
import { placed } from './placed.js';
import { Series } from './series.entity.js';
import { freeSlug, readDescription, readLanguage, readSlug, readTitle, refuse } from './words.js';

/** Makes, changes, orders and removes series. What cannot be done is thrown as a refusal. */
@Injectable()
export class SeriesChanges {
  constructor(private readonly database: DataSource) {}

  create(by: AuthorContext, input: SeriesInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const title = readTitle(input.title ?? '');
      const ids = await lockAll(tx);
      const id = uuidv7();
      await tx.insert(Series, {
        id,
        title,
        slug: await freeSlug(tx, 'series', title),
        description: readDescription(input.description ?? ''),
        language: readLanguage(input.language ?? 'en'),
        ...(input.direction && { direction: input.direction }),
        position: ids.length + 1,
      });
      await recordInAudit(tx, { by, act: 'series.create', subject: subjectOf({ id, title }) });
    });
  }

  change(by: AuthorContext, id: string, input: SeriesInput): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const series = await lockSeries(tx, id);
      const slug = input.slug === undefined ? series.slug : readSlug(input.slug);
      if (slug !== series.slug) await moveAddress(tx, 'series', id, series.slug, slug);
      const wanted = {
        slug,
        ...(input.title !== undefined && { title: readTitle(input.title) }),
        ...(input.description !== undefined && { description: readDescription(input.description) }),
        ...(input.language !== undefined && { language: readLanguage(input.language) }),
        ...(input.direction !== undefined && { direction: input.direction }),
      };
      const { title, description, language, direction } = series;
      const change = whatChanged({ slug: series.slug, title, description, language, direction }, wanted);
      if (!change) return;
      await tx.update(Series, { id }, wanted);
      await recordInAudit(tx, { by, act: 'series.change', subject: subjectOf(series), ...change });
    });
  }

  /** @param after id of the series it comes right after; null for the first place */
  move(by: AuthorContext, id: string, after: string | null): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const order = placed(await lockAll(tx), id, after);
      if (!order) throw gone();
      for (const [index, one] of order.entries()) await tx.update(Series, { id: one }, { position: index + 1 });
      const series = await tx.findOneByOrFail(Series, { id });
      await recordInAudit(tx, {
        by,
        act: 'series.move',
        subject: subjectOf(series),
        after: { place: order.indexOf(id) + 1 },
      });
    });
  }

  remove(by: AuthorContext, id: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const series = await lockSeries(tx, id);
      const [{ count } = { count: 0 }] = await tx.query<{ count: string }[]>(
        'SELECT COUNT(*) AS count FROM comic WHERE seriesId = ?',
        [id],
      );
      if (Number(count) > 0) throw refuse('There are comics in it, or comics that can still be brought back.');
      await tx.delete(Series, { id });
      await recordInAudit(tx, { by, act: 'series.remove', subject: subjectOf(series), before: { slug: series.slug } });
    });
  }
}

/** The series, whose row is held until the transaction ends. */
export async function lockSeries(tx: EntityManager, id: string): Promise<Series> {
  const series = await tx.findOne(Series, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!series) throw gone();
  return series;
}

async function lockAll(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM series ORDER BY position, id FOR UPDATE');
  return rows.map(({ id }) => id);
}

const subjectOf = ({ id, title }: Pick<Series, 'id' | 'title'>) => ({ kind: 'series', id, name: title });

const gone = () => refuse('This series is not there any more.');
