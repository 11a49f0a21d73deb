import type { DataSource, EntityManager } from 'typeorm';

import {
  failJob,
  finishJob,
  hold,
  leaseDueJob,
  type LeasedJob,
  LeaseLost,
  renewLease,
  retryJob,
  returnJob,
} from './lease.js';
import { Nap } from './nap.js';

export interface JobAtHand {
  /** The unique key it was asked for with: the same however often it is begun. */
  key: string;
  payload: unknown;
  /** Aborted when the job is lost to another worker or this one stops; then give up soon. */
  signal: AbortSignal;
  /**
   * Call first in a transaction that writes what the job is for: it fails when the job was lost, so that a worker that
   * slept through its lease writes nothing.
   */
  hold(manager: EntityManager): Promise<void>;
  /**
   * The same, and the job is done when the transaction commits: what is written in it is written once, whatever dies when.
   * Without it a job whose worker died right after it wrote is begun again.
   */
  finish(manager: EntityManager): Promise<void>;
}

/** Does a job. It may be called again for the same job, also after it has done all of it. */
export type JobHandler = (job: JobAtHand) => Promise<void>;

export interface JobWorkerOptions {
  /** How long a job is this worker's without a sign of life. */
  leaseMs?: number;
  /** How often to look for jobs that other processes asked for. */
  pollMs?: number;
  /** After this many beginnings a job has failed. */
  maxAttempts?: number;
  /** Delay before the second attempt; doubles with each. */
  retryMs?: number;
  /** Told what went wrong; the job is tried again or failed all the same. */
  report?: (fault: unknown, job?: { kind: string; id: string; attempts: number }) => void;
}

const longestDelayMs = 3_600_000;

/** Does the jobs whose kinds it was given handlers for, one at a time. Any number may run, in any number of processes. */
export class JobWorker {
  readonly #db: DataSource;
  readonly #options: Required<JobWorkerOptions>;
  readonly #handlers = new Map<string, JobHandler>();
  #running: Promise<void> | undefined;
  #stopping = new AbortController();
  readonly #nap = new Nap();

  constructor(db: DataSource, options: JobWorkerOptions = {}) {
    this.#db = db;
    this.#options = {
      leaseMs: 60_000,
      pollMs: 2_000,
      maxAttempts: 5,
      retryMs: 5_000,
      report: () => undefined,
      ...options,
    };
  }

  handle(kind: string, handler: JobHandler): void {
    this.#handlers.set(kind, handler);
  }

  start(): void {
    if (this.#running) return;
    this.#stopping = new AbortController();
    this.#running = this.#work();
  }

  /** Looks for work now. */
  wake(): void {
    this.#nap.wake();
  }

  /** Gives the job at hand back, unless it is done soon, and takes no other. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The worker stops.'));
    this.#nap.wake();
    await this.#running;
    this.#running = undefined;
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#nap.awake();
      if (!(await this.#doNext()) && !this.#stopping.signal.aborted) await this.#nap.take(this.#options.pollMs);
    }
  }

  /** Whether there was something to do. */
  async #doNext(): Promise<boolean> {
    try {
      const job = await leaseDueJob(this.#db, [...this.#handlers.keys()], this.#options.leaseMs);
      if (job) await this.#do(job);
      return job !== undefined;
    } catch (fault) {
      // The database is away, or the job was lost; what was leased comes back when its lease ends.
      if (!(fault instanceof LeaseLost)) this.#options.report(fault);
      return false;
    }
  }

  async #do(job: LeasedJob): Promise<void> {
    if (job.attempts > this.#options.maxAttempts) {
      await failJob(
        this.#db,
        job,
        `Begun ${this.#options.maxAttempts} times; each time the worker ended before the job did.`,
      );
      return;
    }
    const lost = new AbortController();
    let isFinished = false;
    const heartbeat = setInterval(() => {
      renewLease(this.#db, job, this.#options.leaseMs).catch((fault: unknown) => {
        if (fault instanceof LeaseLost) lost.abort(fault);
      });
    }, this.#options.leaseMs / 3);
    try {
      await this.#handlers.get(job.kind)?.({
        key: job.uniqueKey,
        payload: job.payload,
        signal: AbortSignal.any([lost.signal, this.#stopping.signal]),
        hold: (manager) => hold(manager, job),
        finish: async (manager) => {
          await finishJob(manager, job);
          isFinished = true;
        },
      });
    } catch (fault) {
      if (lost.signal.aborted) throw new LeaseLost();
      if (this.#stopping.signal.aborted) return await returnJob(this.#db, job);
      return await this.#tryAgain(job, fault);
    } finally {
      clearInterval(heartbeat);
    }
    if (!isFinished) await finishJob(this.#db, job);
  }

  async #tryAgain(job: LeasedJob, fault: unknown): Promise<void> {
    if (fault instanceof LeaseLost) throw fault;
    this.#options.report(fault, job);
    const reason = fault instanceof Error ? fault.message : String(fault);
    if (job.attempts >= this.#options.maxAttempts) return failJob(this.#db, job, reason);
    const delay = Math.min(longestDelayMs, this.#options.retryMs * 2 ** (job.attempts - 1));
    return retryJob(this.#db, job, delay, reason);
  }
}
