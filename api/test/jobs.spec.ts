import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { enqueue } from '../src/platform/jobs/enqueue.js';
import { type JobHandler, JobWorker, type JobWorkerOptions } from '../src/platform/jobs/job-worker.js';
import { Job } from '../src/platform/jobs/job.entity.js';
import { emptyTables, openTestDatabase, testDatabaseUrl } from './database.js';

let db: DataSource;
let workers: JobWorker[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
});

beforeEach(async () => emptyTables(db));

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
});

afterAll(async () => db.destroy());

/** Looks so seldom that only being woken makes it work. */
const asleep = { pollMs: 60_000 };

function given(handler: JobHandler, options: JobWorkerOptions = {}): JobWorker {
  const worker = new JobWorker(db, {
    pollMs: 20,
    retryMs: 1,
    ...options,
    report: (fault, of) => of ?? console.error(fault),
  });
  worker.handle('draw', handler);
  worker.start();
  workers.push(worker);
  return worker;
}

const ask = async (uniqueKey: string): Promise<void> =>
  enqueue(db.manager, { kind: 'draw', uniqueKey, payload: { uniqueKey } });

const job = async (uniqueKey: string): Promise<Job> => db.manager.findOneByOrFail(Job, { uniqueKey });

async function until(happened: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  throw new Error('It did not happen within 20 seconds.');
}

const untilState = (key: string, state: Job['state']): Promise<void> =>
  until(async () => (await job(key)).state === state);

describe('asking for work', () => {
  it('is undone with the transaction that asked', async () => {
    const asked = db.transaction(async (manager) => {
      await enqueue(manager, { kind: 'draw', uniqueKey: 'moon', payload: {} });
      throw new Error('changed my mind');
    });
    await expect(asked).rejects.toThrow('changed my mind');
    expect(await db.manager.count(Job)).toBe(0);
  });

  it('twice for the same work is asking once', async () => {
    await ask('moon');
    await ask('moon');
    expect(await db.manager.count(Job)).toBe(1);
  });

  it('again after it was done has it done again', async () => {
    let times = 0;
    given(async () => void (times += 1));
    await ask('moon');
    await untilState('moon', 'done');
    await ask('moon');
    await until(() => times === 2);
    expect(await db.manager.count(Job)).toBe(1);
  });

  it('again while it is being done has it started anew, and the first cannot write any more', async () => {
    const outcomes: string[] = [];
    let begun = 0;
    const slowOnce: JobHandler = async ({ hold }) => {
      begun += 1;
      const mine = begun;
      await until(() => mine > 1 || begun > 1);
      await db.transaction(hold).then(
        () => outcomes.push(`${mine} wrote`),
        () => outcomes.push(`${mine} was refused`),
      );
    };
    given(slowOnce);
    given(slowOnce);
    await ask('moon');
    await until(() => begun === 1);
    await ask('moon');
    await until(() => outcomes.length === 2);
    expect(outcomes.sort()).toEqual(['1 was refused', '2 wrote']);
    await untilState('moon', 'done');
  });
});

describe('a worker', () => {
  it('does work at once when it is woken', async () => {
    const seen: unknown[] = [];
    const worker = given(async ({ payload }) => void seen.push(payload), asleep);
    await ask('moon');
    worker.wake();
    await until(() => seen.length === 1);
    expect(seen).toEqual([{ uniqueKey: 'moon' }]);
  });

  it('leaves alone what it has no handler for', async () => {
    await enqueue(db.manager, { kind: 'paint', uniqueKey: 'sun', payload: {} });
    given(async () => undefined);
    await ask('moon');
    await untilState('moon', 'done');
    expect(await job('sun')).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('tries again what went wrong', async () => {
    let times = 0;
    given(async () => {
      times += 1;
      if (times < 3) throw new Error('ink is out');
    });
    await ask('moon');
    await untilState('moon', 'done');
    expect(await job('moon')).toMatchObject({ attempts: 3, lastError: null });
  });

  it('ends work that goes wrong every time as failed, says why, and goes on', async () => {
    given(
      async ({ payload }) => {
        if (JSON.stringify(payload).includes('poison')) throw new Error('ink is out');
      },
      { maxAttempts: 3 },
    );
    await ask('poison');
    await ask('moon');
    await untilState('poison', 'failed');
    await untilState('moon', 'done');
    expect(await job('poison')).toMatchObject({ attempts: 3, lastError: 'ink is out' });
  });

  it('gives work back when it stops, for another to do', async () => {
    let begun = false;
    const first = given(async ({ signal }) => {
      begun = true;
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    await ask('moon');
    await until(() => begun);
    await first.stop();
    expect(await job('moon')).toMatchObject({ state: 'waiting', attempts: 0 });
    given(async () => undefined);
    await untilState('moon', 'done');
  });

  it('keeps work that lasts longer than a lease', async () => {
    let begun = 0;
    const slow: JobHandler = async () => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_200));
    };
    given(slow, { leaseMs: 400 });
    given(slow, { leaseMs: 400 });
    await ask('moon');
    await untilState('moon', 'done');
    expect(begun).toBe(1);
  });
});

describe('several workers in several processes', () => {
  let processes: ChildProcess[] = [];

  async function givenProcess(): Promise<ChildProcess> {
    const program = fileURLToPath(new URL('job-process.mjs', import.meta.url));
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, DATABASE_URL: await testDatabaseUrl() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    processes.push(child);
    return child;
  }

  afterEach(async () => {
    for (const child of processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    processes = [];
  });

  it('do every job and write each effect once, also when one is killed in the middle', async () => {
    const jobs = 60;
    for (let number = 0; number < jobs; number += 1) {
      await enqueue(db.manager, { kind: 'effect', uniqueKey: String(number), payload: { number } });
    }
    const doomed = await givenProcess();
    await givenProcess();
    await once(doomed.stdout ?? doomed, 'data');
    await until(async () => (await db.manager.countBy(Job, { state: 'done' })) > 10);
    doomed.kill('SIGKILL');
    await until(async () => (await db.manager.countBy(Job, { state: 'done' })) === jobs);
    const effects = await db.query<{ payload: number }[]>('SELECT payload FROM outbox');
    expect(effects.map(({ payload }) => payload).sort((a, b) => a - b)).toEqual(
      Array.from({ length: jobs }, (_, number) => number),
    );
  });
});
