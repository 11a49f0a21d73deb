import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { CONFIG, type Config } from '../../platform/config/config.js';
import { enqueueOnce } from '../../platform/jobs/enqueue.js';
import { JobWorker } from '../../platform/jobs/job-worker.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Cadence } from './cadence.entity.js';
import { fillings } from './filled-slots.js';
import { promisesOf, type SeriesPromises } from './read-cadence.js';
import { reminderText } from './reminder-text.js';
import { runwayOf } from './runway.js';
import { type Slot, slotsBetween } from './slots.js';

const sweepMs = 60_000;
const dayMs = 86_400_000;

const job = 'author-reminder';

const payloadShape = z.object({
  why: z.enum(['low', 'missing']),
  seriesId: z.string(),
  date: z.string(),
  at: z.iso.datetime(),
  /** Slots that are filled ahead of it. */
  buffer: z.int(),
  to: z.string(),
});
export type Reminder = z.infer<typeof payloadShape>;

/** Tells those who publish, by mail, when the buffer runs low or a slot is about to come to nothing. */
@Injectable()
export class Reminders implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Reminders');
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly worker: JobWorker,
    @Inject(Mailer) private readonly mailer: Pick<Mailer, 'isSet' | 'send'>,
    @Inject(CONFIG) private readonly config: Pick<Config, 'LONGBOX_JOBS' | 'LONGBOX_URL'>,
  ) {}

  onModuleInit(): void {
    this.worker.handle(job, async ({ payload }) => this.send(payloadShape.parse(payload)));
  }

  onApplicationBootstrap(): void {
    // Without a mail server the desk's own runway says it.
    if (this.config.LONGBOX_JOBS !== 'on' || !this.mailer.isSet) return;
    this.#sweep = setInterval(() => {
      this.look(new Date()).catch((fault: unknown) => this.#logger.error(String(fault)));
    }, sweepMs).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#sweep);
  }

  /** Asks for the mails that are due; each once, however many processes look however often. */
  async look(now: Date): Promise<void> {
    const { manager } = this.database;
    for (const { seriesId } of await manager.find(Cadence, { select: { seriesId: true } })) {
      const promises = await promisesOf(manager, seriesId);
      if (!promises || (await hasLetOnePass(manager, promises, now))) continue;
      const { firstEmpty, buffer } = await runwayOf(manager, promises, now);
      if (!firstEmpty) continue;
      const isNear = firstEmpty.at.getTime() - now.getTime() < dayMs;
      if (isNear) await this.#ask('missing', seriesId, firstEmpty, buffer);
      else if (buffer < promises.cadence.lowBuffer) await this.#ask('low', seriesId, firstEmpty, buffer);
    }
    this.worker.wake();
  }

  async send({ why, seriesId, date, at, buffer, to }: Reminder): Promise<void> {
    const { manager } = this.database;
    const promises = await promisesOf(manager, seriesId);
    if (!promises) return;
    const slot: Slot = { date, at: new Date(at) };
    // Whoever has filled it meanwhile need not be told.
    if ((await fillings(manager, seriesId, promises, [slot])).has(date)) return;
    const [series] = await manager.query<{ title: string }[]>('SELECT title FROM series WHERE id = ?', [seriesId]);
    const about = { why, slot, buffer, series: series?.title ?? '', timeZone: promises.timeZone };
    await this.mailer.send({ to, ...reminderText(about, this.config.LONGBOX_URL) });
  }

  async #ask(why: Reminder['why'], seriesId: string, { date, at }: Slot, buffer: number): Promise<void> {
    const people = await this.database.query<{ id: string; email: string }[]>(
      `SELECT id, email FROM account WHERE role IN ('owner', 'editor') AND email IS NOT NULL AND removedAt IS NULL`,
    );
    for (const { id, email } of people) {
      const payload: Reminder = { why, seriesId, date, at: at.toISOString(), buffer, to: email };
      const uniqueKey = `${why}:${seriesId}:${date}:${id}`;
      await enqueueOnce(this.database.manager, { kind: job, uniqueKey, payload });
    }
  }
}

/** Whether the last slot came to nothing: whoever let one pass knows, and is left in peace until they fill one again. */
async function hasLetOnePass(manager: EntityManager, promises: SeriesPromises, now: Date): Promise<boolean> {
  const last = slotsBetween(promises, new Date(now.getTime() - 60 * dayMs), now).at(-1);
  if (!last) return false;
  return !(await fillings(manager, promises.cadence.seriesId, promises, [last])).has(last.date);
}
