import type { DataSource } from 'typeorm';

import { type JobHandler, JobWorker, type JobWorkerOptions } from '../jobs/job-worker.js';
import { Nap } from '../jobs/nap.js';
import { deliverDueEvents, untilNextEvent } from './deliver.js';

/**
 * Has every listener hear of every announced fact exactly once, at the moment the fact becomes true or as soon as some
 * process runs again. Any number of processes may do this; all must know the same listeners.
 *
 * A listener is called for a job with a lease and a fence: one that was killed is called again, elsewhere. What it writes
 * in the transaction that has `finish` is written once; what it asks of the world outside can be told apart by the job's
 * key, which is the event's.
 */
export class Outbox {
  readonly #listeners = new Map<string, string[]>();
  readonly #worker: JobWorker;
  readonly #nap = new Nap();
  readonly #pollMs: number;
  readonly #report: NonNullable<JobWorkerOptions['report']>;
  #running: Promise<void> | undefined;
  #isStopping = false;

  /** @param options of the worker that runs the listeners; it is not the one of other jobs, which may take long */
  constructor(
    private readonly db: DataSource,
    options: JobWorkerOptions = {},
  ) {
    this.#pollMs = options.pollMs ?? 1_000;
    this.#report = options.report ?? (() => undefined);
    this.#worker = new JobWorker(db, { pollMs: this.#pollMs, leaseMs: 20_000, maxAttempts: 12, ...options });
  }

  /**
   * @param event kind of the facts to hear of
   * @param name of the listener; never to be changed, since waiting jobs carry it
   */
  listen(event: string, name: string, handler: JobHandler): void {
    const job = `${event}>${name}`;
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), job]);
    this.#worker.handle(job, handler);
  }

  start(): void {
    if (this.#running) return;
    this.#isStopping = false;
    this.#running = this.#work();
    if (this.#listeners.size > 0) this.#worker.start();
  }

  /** Something was announced just now. */
  wake(): void {
    this.#nap.wake();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#nap.wake();
    await Promise.all([this.#running, this.#worker.stop()]);
    this.#running = undefined;
  }

  async #work(): Promise<void> {
    while (!this.#isStopping) {
      this.#nap.awake();
      const rest = await this.#deliver();
      if (!this.#isStopping) await this.#nap.take(rest);
    }
  }

  /** Delivers what is due; answers how many milliseconds there is nothing to do. */
  async #deliver(): Promise<number> {
    try {
      if ((await deliverDueEvents(this.db, this.#listeners)) > 0) {
        this.#worker.wake();
        return 0;
      }
      return Math.min(this.#pollMs, Math.ceil(await untilNextEvent(this.db)));
    } catch (fault) {
      this.#report(fault);
      return this.#pollMs;
    }
  }
}
