import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { DeskComics } from '../desk-comics.js';
import { DeskComicOrder } from '../desk-comic.type.js';
import { ComicState } from '../comic-state.js';
import { ProblemCode } from '../refusals.js';
import { Cadence, CadenceBreak } from './cadence.entity.js';
import type { DeskCadence, DeskRunway, Queue, SlotProposal } from './cadence.type.js';
import { fillings, placedBetween } from './filled-slots.js';
import { promisesOf, timeZoneOf } from './read-cadence.js';
import { emptySlots, runwayOf } from './runway.js';
import { dayOf, slotsBetween } from './slots.js';

const dayMs = 86_400_000;

/** What authors see of what is promised and what is there to keep it. */
@Injectable()
export class Queues {
  constructor(
    private readonly database: DataSource,
    private readonly comics: DeskComics,
  ) {}

  async cadenceOf(seriesId: string, now: Date): Promise<DeskCadence | null> {
    const promises = await promisesOf(this.database.manager, seriesId);
    if (!promises) return null;
    const today = dayOf(now, promises.timeZone);
    const breaks = promises.breaks.filter(({ untilDate }) => untilDate >= today);
    return { ...promises.cadence, timeZone: promises.timeZone, breaks };
  }

  async between(seriesId: string, from: Date, until: Date, now: Date): Promise<Queue> {
    const { manager } = this.database;
    const promises = await promisesOf(manager, seriesId);
    const timeZone = promises?.timeZone ?? (await timeZoneOf(manager));
    const slots = promises ? slotsBetween(promises, from, until) : [];
    const byDate = promises ? await fillings(manager, seriesId, promises, slots) : new Map<string, { id: string }>();
    const taken = new Set(slots.flatMap(({ date }) => byDate.get(date)?.id ?? []));
    const placed = await placedBetween(manager, seriesId, from, until);
    const others = placed.map(({ id }) => id).filter((id) => !taken.has(id));
    const breaks = await manager.find(CadenceBreak, { where: { seriesId }, order: { fromDate: 'ASC' } });
    const [first, last] = [dayOf(from, timeZone), dayOf(until, timeZone)];
    return {
      timeZone,
      slots: slots.map((slot) => ({ ...slot, comicId: byDate.get(slot.date)?.id ?? null })),
      others: await this.comics.byIds(others, now),
      breaks: breaks.filter(({ fromDate, untilDate }) => untilDate >= first && fromDate <= last),
    };
  }

  /** Of every series that promises something. */
  async runways(now: Date): Promise<DeskRunway[]> {
    const cadences = await this.database.getRepository(Cadence).find({ select: { seriesId: true } });
    const runways = await Promise.all(cadences.map(({ seriesId }) => this.runway(seriesId, now)));
    return runways.filter((runway) => runway !== null);
  }

  /** Null when the series promises nothing. */
  async runway(seriesId: string, now: Date): Promise<DeskRunway | null> {
    const promises = await promisesOf(this.database.manager, seriesId);
    if (!promises) return null;
    const { days, buffer, firstEmpty, slots } = await runwayOf(this.database.manager, promises, now);
    return {
      seriesId,
      days,
      buffer,
      isLow: firstEmpty !== undefined && buffer < promises.cadence.lowBuffer,
      nextEmptyAt: firstEmpty?.at ?? null,
      isAboutToMiss: firstEmpty !== undefined && firstEmpty.at.getTime() - now.getTime() < dayMs,
      slots: slots.slice(0, 8).map(({ date, at, comic }) => ({ date, at, comicId: comic?.id ?? null })),
    };
  }

  /** Drafts that nothing keeps from going out, in reading order, each with the next slot that is free. */
  async proposal(seriesId: string, most: number, now: Date): Promise<SlotProposal[]> {
    const promises = await promisesOf(this.database.manager, seriesId);
    if (!promises) return [];
    const free = emptySlots(await runwayOf(this.database.manager, promises, now)).slice(0, most);
    const slice = { count: 100, backward: false, cursor: null };
    const filter = { seriesId, states: [ComicState.DRAFT] };
    const { nodes } = await this.comics.page(slice, DeskComicOrder.READING, filter, now);
    const blocking = [ProblemCode.NO_TITLE, ProblemCode.NO_PAGES];
    const ready = nodes.filter(
      ({ pageCount, problems }) => pageCount > 0 && !blocking.some((one) => problems.includes(one)),
    );
    return free.flatMap(({ date, at }, index) => {
      const comic = ready[index];
      return comic ? [{ comic, date, at }] : [];
    });
  }
}
