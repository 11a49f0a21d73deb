import type { EntityManager } from 'typeorm';

import { Site } from '../../site/site.entity.js';
import { Cadence, CadenceBreak } from './cadence.entity.js';
import type { Promises } from './slots.js';

/** A series' cadence with all its breaks, in the site's time zone. */
export interface SeriesPromises extends Promises {
  cadence: Cadence;
  breaks: CadenceBreak[];
}

/** What a series promises; undefined when it promises nothing. */
export async function promisesOf(manager: EntityManager, seriesId: string): Promise<SeriesPromises | undefined> {
  const cadence = await manager.findOneBy(Cadence, { seriesId });
  if (!cadence) return undefined;
  const breaks = await manager.find(CadenceBreak, { where: { seriesId }, order: { fromDate: 'ASC' } });
  return { cadence, breaks, timeZone: await timeZoneOf(manager) };
}

/** The zone in which the site promises: an IANA name. */
export async function timeZoneOf(manager: EntityManager): Promise<string> {
  const site = await manager.findOne(Site, { select: { id: true, timeZone: true }, where: { id: 1 } });
  return site?.timeZone ?? 'UTC';
}
