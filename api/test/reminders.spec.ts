import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Account } from '../src/auth/account.entity.js';
import { Job } from '../src/platform/jobs/job.entity.js';
import { JobWorker } from '../src/platform/jobs/job-worker.js';
import type { Mail } from '../src/platform/mail/mailer.js';
import { Cadence } from '../src/publishing/cadence/cadence.entity.js';
import { Reminders } from '../src/publishing/cadence/reminders.js';
import { nextSlots, slotsBetween } from '../src/publishing/cadence/slots.js';
import * as rules from '../src/publishing/rules.js';
import { aSeries } from './builders.js';
import { emptyTables, openTestDatabase } from './database.js';
import { day, givenPublishing } from './publishing-given.js';

const hour = 3_600_000;

describe('mail to those who publish', () => {
  let database: DataSource;
  let given: ReturnType<typeof givenPublishing>;
  let worker: JobWorker;
  let seriesId: string;
  let sent: Mail[];

  /** An hour after a slot: the next one is 23 or 47 hours ahead. */
  let now: Date;
  const cadence = { weekdays: [1, 2, 3, 4, 5, 6, 7], timeOfDay: '00:00', startsOn: '2026-01-01' };
  const promises = { cadence, breaks: [], timeZone: 'UTC' };

  beforeAll(async () => {
    database = await openTestDatabase();
    given = givenPublishing(database);
  });
  beforeEach(async () => {
    await emptyTables(database);
    seriesId = await aSeries(database);
    sent = [];
    now = new Date(Math.floor(Date.now() / day) * day + hour);
    await database.getRepository(Cadence).insert({ seriesId, ...cadence, lowBuffer: 3 });
    for (const [id, role] of [
      ['0190b5a8-0000-7000-8000-00000000000a', 'owner'],
      ['0190b5a8-0000-7000-8000-00000000000b', 'contributor'],
    ] as const) {
      await database.getRepository(Account).insert({ id, role, name: role, email: `${role}@comics.example` });
    }
    worker = new JobWorker(database, { pollMs: 20 });
    reminders().onModuleInit();
    worker.start();
    await place(-1);
  });
  afterEach(() => worker.stop());
  afterAll(() => database.destroy());

  const reminders = (): Reminders => {
    const mailer = { isSet: true, send: async (mail: Mail) => void sent.push(mail) };
    const config = { LONGBOX_JOBS: 'off', LONGBOX_URL: 'https://comics.example' } as const;
    return new Reminders(database, worker, mailer, config);
  };
  /** A comic in the slot so many after now; before now when it is negative. */
  const place = async (index: number): Promise<void> => {
    const before = slotsBetween(promises, new Date(now.getTime() - 2 * day), now);
    const slot = index < 0 ? before.at(index) : nextSlots(promises, now, index + 1)[index];
    const id = await given.readyComic(seriesId);
    await given.acts.one('publish', id, rules.publish, 'operator');
    await database.query('UPDATE comic SET publishAt = ? WHERE id = ?', [slot?.at, id]);
  };
  const look = async (): Promise<string[]> => {
    sent = [];
    await Promise.all([reminders().look(now), reminders().look(now)]);
    for (;;) {
      if ((await database.getRepository(Job).countBy({ kind: 'author-reminder', state: 'waiting' })) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return sent.map(({ to, subject }) => `${to}: ${subject}`);
  };

  it('says that a slot is about to come to nothing, once, to who may do something about it', async () => {
    expect(await look()).toEqual([expect.stringMatching(/^owner@comics\.example: tin-harbour: nothing goes out on /)]);
    expect(sent[0]?.text).toContain('https://comics.example/admin/queue');
    expect(await look()).toEqual([]);
  });

  it('says that the buffer runs low, and again only when it was filled and runs low anew', async () => {
    await place(0);
    await place(1);
    expect(await look()).toEqual(['owner@comics.example: tin-harbour: 2 comics wait, then the buffer is empty']);
    expect(await look()).toEqual([]);
    await place(2);
    expect(await look()).toEqual([]);
    now = new Date(now.getTime() + day);
    expect(await look()).toEqual(['owner@comics.example: tin-harbour: 2 comics wait, then the buffer is empty']);
  });

  it('leaves in peace who has let a slot pass, until they fill one', async () => {
    now = new Date(now.getTime() + day);
    expect(await look()).toEqual([]);
    await place(-1);
    expect(await look()).toHaveLength(1);
  });
});
