import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { recordInAudit } from '../../auth/audit/record-in-audit.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { Series } from '../../series/series.entity.js';
import type { Actor } from '../acts.js';
import { SeriesNotFound } from '../refusals.js';
import { Cadence, CadenceBreak } from './cadence.entity.js';
import { CadenceRefused } from './cadence.type.js';

export type CadenceWanted = Pick<Cadence, 'weekdays' | 'timeOfDay' | 'startsOn' | 'isPublic' | 'lowBuffer'>;
export type BreakWanted = Pick<CadenceBreak, 'fromDate' | 'untilDate' | 'note'>;

/** What authors decide about when a series promises comics. What is scheduled already stays where it is. */
@Injectable()
export class CadenceChanges {
  constructor(private readonly database: DataSource) {}

  async set(seriesId: string, wanted: CadenceWanted, by: Actor): Promise<void> {
    const weekdays = [...new Set(wanted.weekdays)].sort((a, b) => a - b);
    if (weekdays.length === 0 || weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
      throw refuse('Choose at least one weekday, from 1 for Monday to 7 for Sunday.');
    }
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(wanted.timeOfDay)) throw refuse('Give a time such as 00:05 or 18:30.');
    demandDay(wanted.startsOn);
    if (wanted.lowBuffer < 0 || wanted.lowBuffer > 100) throw refuse('The buffer to be warned at goes from 0 to 100.');
    const cadence = { ...wanted, weekdays };
    await inTransaction(this.database, async (tx) => {
      const series = await tx.findOneBy(Series, { id: seriesId });
      if (!series) throw new Refused(new SeriesNotFound());
      await tx.upsert(Cadence, { seriesId, ...cadence }, ['seriesId']);
      const subject = { kind: 'series', id: seriesId, name: series.title };
      await recordInAudit(tx, { by, act: 'cadence.set', subject, after: cadence });
    });
  }

  /** From now on the series promises nothing; its breaks are forgotten with it. */
  async remove(seriesId: string, by: Actor): Promise<void> {
    await inTransaction(this.database, async (tx) => {
      await tx.delete(CadenceBreak, { seriesId });
      await tx.delete(Cadence, { seriesId });
      await recordInAudit(tx, { by, act: 'cadence.remove', subject: { kind: 'series', id: seriesId, name: '' } });
    });
  }

  async addBreak(seriesId: string, wanted: BreakWanted, by: Actor): Promise<void> {
    demandDay(wanted.fromDate);
    demandDay(wanted.untilDate);
    if (wanted.fromDate > wanted.untilDate) throw refuse('A break ends on its first day or later.');
    if (wanted.note.length > 500) throw refuse('A note to readers has at most 500 characters.');
    await inTransaction(this.database, async (tx) => {
      const series = await tx.findOneBy(Series, { id: seriesId });
      if (!series) throw new Refused(new SeriesNotFound());
      await tx.insert(CadenceBreak, { id: uuidv7(), seriesId, ...wanted });
      const subject = { kind: 'series', id: seriesId, name: series.title };
      await recordInAudit(tx, { by, act: 'break.add', subject, after: { ...wanted } });
    });
  }

  /** Answers with the series it was of; removing what is not there changes nothing. */
  removeBreak(id: string, by: Actor): Promise<string | null> {
    return inTransaction(this.database, async (tx) => {
      const found = await tx.findOneBy(CadenceBreak, { id });
      if (!found) return null;
      const { seriesId, fromDate, untilDate, note } = found;
      await tx.delete(CadenceBreak, { id });
      const subject = { kind: 'series', id: seriesId, name: '' };
      await recordInAudit(tx, { by, act: 'break.remove', subject, before: { fromDate, untilDate, note } });
      return seriesId;
    });
  }
}

const refuse = (message: string): Refused => new Refused(new CadenceRefused(message));

function demandDay(date: string): void {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(date) && Temporal.PlainDate.from(date).toString() === date) return;
  } catch {
    // Answered below.
  }
  throw refuse('Give a day such as 2026-12-24.');
}
