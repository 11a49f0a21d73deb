import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { onePerKey } from '../../platform/database/one-per-key.js';
import type { Batch } from '../../platform/graphql/loaders.js';
import type { ReadContext } from '../../platform/graphql/read-context.js';
import { Cadence, CadenceBreak } from './cadence.entity.js';
import { timeZoneOf } from './read-cadence.js';
import type { SeriesBreak } from './series-promise.type.js';
import { dayOf, nextSlots } from './slots.js';

/** What readers are told of a series' cadence. It is made of the cadence alone: it tells nothing of what is drawn. */
export interface SeriesPromise {
  seriesId: string;
  nextComicAt: Date | null;
  /** The one that is on, or comes first within the notice. */
  break: SeriesBreak | null;
}

/** How long ahead readers hear of a break. */
const noticeMs = 7 * 86_400_000;

/** What readers are told, by the series' id; null for a series whose cadence is not public or that has none. */
@Injectable()
export class PromiseBySeries implements Batch<string, SeriesPromise | null> {
  constructor(private readonly database: DataSource) {}

  async load(seriesIds: readonly string[], { now }: ReadContext): Promise<(SeriesPromise | null)[]> {
    const { manager } = this.database;
    const of = { seriesId: In([...seriesIds]) };
    const cadences = await manager.findBy(Cadence, { ...of, isPublic: true });
    if (cadences.length === 0) return seriesIds.map(() => null);
    const breaks = await manager.find(CadenceBreak, { where: of, order: { fromDate: 'ASC' } });
    const timeZone = await timeZoneOf(manager);
    const [today, soon] = [dayOf(now, timeZone), dayOf(new Date(now.getTime() + noticeMs), timeZone)];
    const promises = cadences.map((cadence): SeriesPromise => {
      const own = breaks.filter(({ seriesId }) => seriesId === cadence.seriesId);
      const near = own.find(({ fromDate, untilDate }) => untilDate >= today && fromDate <= soon);
      return {
        seriesId: cadence.seriesId,
        nextComicAt: nextSlots({ cadence, breaks: own, timeZone }, now, 1)[0]?.at ?? null,
        break: near ? { from: near.fromDate, until: near.untilDate, note: near.note } : null,
      };
    });
    return onePerKey(seriesIds, promises, ({ seriesId }) => seriesId);
  }
}
